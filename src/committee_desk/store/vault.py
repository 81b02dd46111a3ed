"""The ways to a desk's data key, and the other keys that lie beside it.

    passphrase ─ Argon2id ─┐
    keyring ───────────────┼─ AES-256-GCM ─► data key ─► SQLCipher, the desk's root key
    recovery key ──────────┘ (is the data key)

Everyone's signing keys are kept here too, each under its owner's own passphrase.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import field, replace
from hmac import compare_digest
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Thread
from typing import Any, TypeAlias

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from committee_desk.domain import passphrase, recovery_key
from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen
from committee_desk.store import keyfile
from committee_desk.store.keyfile import Cost, Keys, KeysMissing, Slot

SERVICE = "committee-desk"
USUAL = Cost()
KEY_BYTES, NONCE_BYTES, SALT_BYTES = 32, 12, 16

# A locked keyring asks for its own password in a dialog, which nobody may be there to answer.
PATIENCE = 30.0


class WrongPassphrase(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "This passphrase does not open the desk.")
    advice = QT_TRANSLATE_NOOP(
        "errors",
        "See whether the keyboard is set to Korean or English. The printed recovery key opens it too.",
    )
    needs = ("old", "words")


class KeyringClosed(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "This computer's keyring does not hold the key of this desk.")
    advice = QT_TRANSLATE_NOOP(
        "errors", "Open the desk with its passphrase or with the printed recovery key."
    )


class KeyringSilent(KeyringClosed):
    text = QT_TRANSLATE_NOOP(
        "errors", "No keyring answers on this computer: it is locked, stopped, or not there."
    )
    advice = QT_TRANSLATE_NOOP("errors", "Open the desk with its passphrase or the printed recovery key.")


class NoSigningKey(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "The signing key with the fingerprint {fingerprint} is not kept here.")
    advice = QT_TRANSLATE_NOOP("errors", "Enrol a new key for this person, or restore a backup that has it.")


class NoRootKey(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "The key that certifies this desk's signers is not kept here.")
    advice = QT_TRANSLATE_NOOP("errors", "Restore keys.toml from a backup.")


@frozen
class Passphrase:
    words: str = field(repr=False)


@frozen
class Recovery:
    letters: str = field(repr=False)


@frozen
class Keyring:
    pass


@frozen
class Vault:
    """An unlocked keys.toml; it reads the file anew each time, so it never holds an old one."""

    file: Path
    data_key: bytes = field(repr=False)

    @property
    def desk(self) -> str:
        """The desk's id."""
        return self._keys().desk

    @property
    def recovery_key(self) -> str:
        return recovery_key.written(self.data_key)

    @property
    def in_keyring(self) -> bool:
        return self._keys().slot("keyring") is not None

    def change_passphrase(self, old: str, new: str, *, cost: Cost = USUAL) -> None:
        """A new passphrase for whoever knows the old one, or has the printed recovery key."""
        if not self._is_recovery_key(old):
            unlock(self.file, Passphrase(old))
        self.set_passphrase(new, cost=cost)

    def set_passphrase(self, new: str, *, cost: Cost = USUAL) -> None:
        """A new passphrase for whoever came in by another way."""
        keys = self._keys()
        keyfile.write(self.file, _with(keys, _passphrase_slot(keys.desk, new, self.data_key, cost)))

    def is_recovery_key(self, letters: str) -> bool:
        """Whether these letters open this desk; what is mistyped is refused with its group."""
        return compare_digest(recovery_key.read(letters), self.data_key)

    def _is_recovery_key(self, letters: str) -> bool:
        try:
            return self.is_recovery_key(letters)
        except DeskError:
            return False

    def add_keyring_slot(self) -> None:
        """Let this computer's account open the desk; refuses where no keyring keeps what it is given."""
        keys, key = self._keys(), secrets.token_bytes(KEY_BYTES)
        _ask_keyring(lambda keyring: keyring.set_password(SERVICE, keys.desk, key.hex()))
        if _ask_keyring(lambda keyring: keyring.get_password(SERVICE, keys.desk)) != key.hex():
            raise KeyringClosed
        slot = Slot("keyring", _wrap(key, self.data_key, keys.desk, "keyring"))
        keyfile.write(self.file, _with(keys, slot))

    def remove_keyring_slot(self) -> None:
        """Forget this computer's account; what its keyring still holds opens nothing afterwards."""
        keys = self._keys()
        slots = tuple(slot for slot in keys.slots if slot.kind != "keyring")
        keyfile.write(self.file, replace(keys, slots=slots))
        try:
            _ask_keyring(lambda keyring: keyring.delete_password(SERVICE, keys.desk))
        except KeyringClosed:
            return

    @contextmanager
    def or_as_before(self) -> Iterator[None]:
        """What fails in here leaves the file as it was before."""
        keys = self._keys()
        try:
            yield
        except DeskError:
            keyfile.write(self.file, keys)
            raise

    def keep_signing_key(self, fingerprint: str, wrapped: str) -> None:
        """Keep a key that its owner's passphrase wraps; what is inside is not ours to know."""
        keys = self._keys()
        keyfile.write(self.file, replace(keys, signing={**keys.signing, fingerprint: wrapped}))

    def signing_key(self, fingerprint: str) -> str:
        try:
            return self._keys().signing[fingerprint]
        except KeyError:
            raise NoSigningKey(fingerprint=fingerprint) from None

    def keep_root_key(self, key: bytes) -> None:
        """Keep the key that certifies this desk's signers, under the data key."""
        keys = self._keys()
        keyfile.write(self.file, replace(keys, root=_wrap(self.data_key, key, keys.desk, "root")))

    def root_key(self) -> bytes:
        keys = self._keys()
        try:
            return _unwrap(self.data_key, keys.root, keys.desk, "root")
        except InvalidTag:
            raise NoRootKey from None

    def _keys(self) -> Keys:
        return keyfile.read(self.file)


# One that is unlocked already, while the rest of the program was still being imported, is its own way in.
Way: TypeAlias = Passphrase | Recovery | Keyring | Vault


def create(file: Path, desk: str, words: str, *, data_key: bytes | None = None, cost: Cost = USUAL) -> Vault:
    """A new keys.toml; with `data_key` for a desk that exists and has lost its own."""
    key = data_key or secrets.token_bytes(KEY_BYTES)
    keyfile.write(file, Keys(desk, (_passphrase_slot(desk, words, key, cost),)))
    return Vault(file, key)


def unlock(file: Path, way: Way) -> Vault:
    """Find the data key. A recovery key needs no file, and only the desk itself can say whether it fits."""
    match way:
        case Recovery(letters):
            return Vault(file, recovery_key.read(letters))
        case Passphrase(words):
            return Vault(file, _by_passphrase(keyfile.read(file), words))
        case Keyring():
            return Vault(file, _by_keyring(keyfile.read(file)))
        case Vault():
            return way


def _by_passphrase(keys: Keys, words: str) -> bytes:
    slot = keys.slot("passphrase")
    if slot is None or slot.cost is None:
        raise KeysMissing
    try:
        key = _stretched(passphrase.canonical(words), slot.salt, slot.cost)
        return _unwrap(key, slot.wrapped, keys.desk, slot.kind)
    except InvalidTag:
        raise WrongPassphrase from None
    except ValueError as error:  # a salt or a cost that we never wrote
        raise KeysMissing from error


def _by_keyring(keys: Keys) -> bytes:
    slot = keys.slot("keyring")
    held = slot and _ask_keyring(lambda keyring: keyring.get_password(SERVICE, keys.desk))
    if slot is None or not held:
        raise KeyringClosed
    try:
        return _unwrap(bytes.fromhex(held), slot.wrapped, keys.desk, slot.kind)
    except (InvalidTag, ValueError):
        raise KeyringClosed from None


def _passphrase_slot(desk: str, words: str, data_key: bytes, cost: Cost) -> Slot:
    salt = secrets.token_bytes(SALT_BYTES)
    key = _stretched(passphrase.require_strong(words), salt, cost)
    return Slot("passphrase", _wrap(key, data_key, desk, "passphrase"), salt, cost)


def _with(keys: Keys, slot: Slot) -> Keys:
    """The same keys with this slot in place of its kind."""
    return replace(keys, slots=(*(old for old in keys.slots if old.kind != slot.kind), slot))


def _stretched(words: str, salt: bytes, cost: Cost) -> bytes:
    slow = Argon2id(
        salt=salt, length=KEY_BYTES, iterations=cost.rounds, lanes=cost.lanes, memory_cost=cost.memory
    )
    return slow.derive(words.encode())


def _wrap(key: bytes, secret: bytes, desk: str, kind: str) -> bytes:
    nonce = secrets.token_bytes(NONCE_BYTES)
    return nonce + AESGCM(key).encrypt(nonce, secret, _bound(desk, kind))


def _unwrap(key: bytes, wrapped: bytes, desk: str, kind: str) -> bytes:
    if len(wrapped) < NONCE_BYTES + 16:
        raise InvalidTag
    return AESGCM(key).decrypt(wrapped[:NONCE_BYTES], wrapped[NONCE_BYTES:], _bound(desk, kind))


def _bound(desk: str, kind: str) -> bytes:
    """A slot serves one desk and one way in, and no other."""
    return f"committee-desk\n{desk}\n{kind}".encode()


def _ask_keyring(question: Callable[[Any], str | None]) -> str | None:
    """Ask the keyring, in a thread of its own that may be left waiting; KeyringSilent whatever goes wrong."""
    answers: SimpleQueue[str | Exception | None] = SimpleQueue()

    def ask() -> None:
        try:
            import keyring  # noqa: PLC0415 -- slow import

            answers.put(question(keyring))
        except Exception as error:
            answers.put(error)

    Thread(target=ask, daemon=True).start()
    try:
        answer = answers.get(timeout=PATIENCE)
    except Empty:
        raise KeyringSilent from None
    if isinstance(answer, Exception):
        raise KeyringSilent from answer
    return answer
