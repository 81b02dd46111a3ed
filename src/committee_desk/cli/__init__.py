"""The desk from a shell: the same acts as the windows, and the same refusals.

    words ─► parser ─► one command ─► Answer ─► standard output, exit 0 (or 1: the answer is no)
                            └─ DeskError ─► standard error, exit 1

One file per group of commands; each adds its words to the parser.
"""

from __future__ import annotations

import logging
import os
import sys
from argparse import Namespace
from contextlib import suppress
from functools import cache
from io import TextIOWrapper

from committee_desk import log
from committee_desk.cli import (
    awards,
    blanks,
    books,
    bundles,
    desks,
    guide,
    handling,
    key_tasks,
    lots,
    matters,
    meetings,
    packets,
    papers,
    payments,
    precedents,
    printouts,
    registers,
    rewards,
    rounds,
    rules,
    search,
    selections,
    tables,
    timelines,
    yearly,
)
from committee_desk.cli.answer import Answer
from committee_desk.cli.grammar import Grammar
from committee_desk.cli.speech import Sentence, refusal, said
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.jobs.progress import Cancelled
from committee_desk.store import engine

GROUPS = (
    desks,
    matters,
    meetings,
    lots,
    books,
    papers,
    printouts,
    bundles,
    blanks,
    rounds,
    awards,
    precedents,
    key_tasks,
    payments,
    handling,
    selections,
    rewards,
    packets,
    search,
    tables,
    rules,
    guide,
    registers,
    timelines,
    yearly,
)
REFUSED, INTERRUPTED, NOBODY_READS = 1, 130, 141

OURS = QT_TRANSLATE_NOOP("cli", "Something went wrong here, and the command was not finished.")
SEE_LOG = QT_TRANSLATE_NOOP("cli", "The details are in {file}.")

logger = logging.getLogger(__name__)


def main(words: list[str]) -> int:
    _write_utf8()
    _start_log()
    try:
        args = _grammar().read(words)
    except SystemExit as ended:
        return ended.code if isinstance(ended.code, int) else REFUSED
    try:
        return _run(args)
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read our output has gone; what is still to be written goes nowhere.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return NOBODY_READS


def _run(args: Namespace) -> int:
    try:
        answer: Answer = args.run(args)
    except Cancelled as error:
        _say(refusal(error), args.lang)
        return INTERRUPTED
    except DeskError as error:
        _say(refusal(error), args.lang)
        return REFUSED
    except (KeyboardInterrupt, BrokenPipeError):
        raise
    except Exception as error:
        _say(_unforeseen(error), args.lang)
        return REFUSED
    _say(answer.sentences, args.lang)
    sys.stdout.write(answer.written(as_json=args.json))
    sys.stdout.flush()
    return 0 if answer.yes else REFUSED


def _unforeseen(error: Exception) -> tuple[Sentence, ...]:
    """A full disk has a sentence of its own; anything else is our mistake and goes to the log."""
    if meaning := engine.meaning(error):
        return refusal(meaning())
    logger.critical("not caught", exc_info=error)
    return (Sentence(OURS), Sentence(SEE_LOG, {"file": log.FILE}))


def _say(sentences: tuple[Sentence, ...], language: str) -> None:
    for sentence in sentences:
        print(said(sentence, language), file=sys.stderr)


@cache
def _grammar() -> Grammar:
    # Some fifty commands; a process that says several of them makes the words once.
    grammar = Grammar.new()
    for group in GROUPS:
        group.add(grammar)
    return grammar


def _write_utf8() -> None:
    """UTF-8 whatever the locale; what is no text at all is written as its number."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _start_log() -> None:
    """Libraries that warn do so in the log, not between the lines of an answer."""
    if not logging.root.handlers:
        with suppress(OSError):
            log.start()
    if not logging.root.handlers:
        logging.root.addHandler(logging.NullHandler())
