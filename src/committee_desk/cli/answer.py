"""What a command gives back: one document for scripts, lines for people, sentences beside them.

command ─► Answer ─┬─► standard output: the document (--json) or the lines
                   └─► standard error: the sentences
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from committee_desk.cli.speech import Sentence
from committee_desk.frozen import frozen


@frozen
class Answer:
    """`yes` is whether the command was done and the answer is true: exit 0, and 1 otherwise."""

    document: Mapping[str, Any]
    lines: tuple[str, ...] = ()
    sentences: tuple[Sentence, ...] = ()
    yes: bool = True

    def written(self, *, as_json: bool) -> str:
        """What goes to standard output."""
        if as_json:
            return json.dumps(self.document, ensure_ascii=False, indent=2) + "\n"
        return "".join(f"{line}\n" for line in self.lines)


def row(*cells: object) -> str:
    """One line of a table that a script can cut: tabs between cells, none within."""
    return "\t".join(" ".join(str(cell).split()) for cell in cells)
