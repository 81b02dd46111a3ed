"""A keyring that forgets, as narrow as the one Windows has."""

from keyring.backend import KeyringBackend
from keyring.errors import PasswordDeleteError, PasswordSetError

LIMIT = 2560  # bytes in UTF-16, as in Windows' Credential Locker


class MemoryKeyring(KeyringBackend):
    priority = -1  # never chosen by itself

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        if len(password.encode("utf-16-le")) > LIMIT:
            raise PasswordSetError("too long for a credential locker")
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError("not kept")
