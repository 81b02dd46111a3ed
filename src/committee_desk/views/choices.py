"""The three choices of a vote by name, on buttons beside the digits that say the same in the list of voters.

    counts, the voter in the list ─► show ─► ✓ 1 in favour 5 · 2 against 1 · 3 abstaining 0
    a button pressed ─► voters.chosen(choice), as by its digit

An item and a challenge to a member are voted on alike.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtWidgets import QPushButton

from committee_desk.domain.ballot import Choice
from committee_desk.models import words
from committee_desk.views.voters import VoterGrid


class Choices:
    def __init__(self, voters: VoterGrid, yes: QPushButton, no: QPushButton, abstain: QPushButton) -> None:
        self._voters = voters
        self._buttons = {Choice.YES: yes, Choice.NO: no, Choice.ABSTAIN: abstain}
        self._counts: Mapping[Choice, int] = dict.fromkeys(Choice, 0)
        self._able = False

    def connect(self) -> None:
        self._voters.turned.connect(self._draw)
        for choice, button in self._buttons.items():
            button.clicked.connect(partial(self._press, choice))

    def show(self, counts: Mapping[Choice, int], *, able: bool) -> None:
        self._counts, self._able = counts, able
        self._draw()

    def _draw(self) -> None:
        """The counts on the buttons; the one this voter chose is marked, the three look alike."""
        voter = self._voters.voter
        for place, (choice, button) in enumerate(self._buttons.items(), start=1):
            mine = voter is not None and voter.choice is choice
            told = f"{place}  {words.choice_name(choice)}  {self._counts[choice]}"
            button.setText(f"✓ {told}" if mine else told)
            button.setChecked(mine)
            button.setEnabled(self._able and not (voter and voter.locked))

    def _press(self, choice: Choice) -> None:
        self._draw()  # the button is marked when the vote is in, not when it is pressed
        self._voters.chosen.emit(choice)
        self._voters.setFocus()
