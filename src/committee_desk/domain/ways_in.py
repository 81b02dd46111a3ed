"""What was changed about the ways into the desk, for its journal; nothing in here opens anything.

    passphrase changed · keyring slot made or removed · recovery key printed ─► WaysIn, one count more

The ways themselves lie in keys.toml, which is outside the journal.
"""

from __future__ import annotations

from dataclasses import replace

from committee_desk.frozen import frozen


@frozen
class WaysIn:
    """How often each was done: two entries that change nothing would be one to whoever compares them."""

    id: int
    passphrases: int = 0
    remembered: int = 0
    forgotten: int = 0
    printed: int = 0

    def with_passphrase(self) -> WaysIn:
        return replace(self, passphrases=self.passphrases + 1)

    def with_keyring(self) -> WaysIn:
        return replace(self, remembered=self.remembered + 1)

    def without_keyring(self) -> WaysIn:
        return replace(self, forgotten=self.forgotten + 1)

    def with_sheet(self) -> WaysIn:
        return replace(self, printed=self.printed + 1)
