"""The keys people sign with, and the certificates that say whose they are.

    make_root ─► root ─► issue ─► certificate (PEM) and key (PKCS#8)
    key ─► wrap(passphrase) ─► text for keys.toml ─► unwrap(passphrase) ─► key

A key made here opens with its owner's own passphrase and with nothing else.
"""

from __future__ import annotations

import json
import unicodedata
from base64 import b64decode, b64encode
from binascii import Error as NotBase64
from dataclasses import asdict
from datetime import datetime
from os import urandom

from cryptography import x509
from cryptography.exceptions import InvalidTag, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, generate_private_key
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_der_private_key,
)
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID, ObjectIdentifier

from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen

BITS = 3072
MADE_HERE = "책상에서 만들고 씀 (made and used at this desk)"
DOCUMENT_SIGNING = ObjectIdentifier("1.3.6.1.5.5.7.3.36")  # RFC 9336

# RFC 9106, second recommendation; the upper bounds keep a forged text from eating the laptop.
MEMORY, ROUNDS, LANES = 65536, 3, 4
MOST = {"memory": 1048576, "rounds": 10, "lanes": 8}


class WrongPassphrase(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "This passphrase does not open the signing key.")
    advice = QT_TRANSLATE_NOOP("errors", "Type the passphrase that the key's owner chose when it was made.")
    needs = ("words",)


class DamagedKey(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "The stored signing key cannot be read.")
    advice = QT_TRANSLATE_NOOP("errors", "Restore a backup, or enrol the person again with a new key.")


@frozen
class Pair:
    """A certificate as PEM text and its private key as PKCS#8 bytes, open."""

    certificate: str
    key: bytes


@frozen
class Wrapping:
    """What `wrap` writes: how the passphrase becomes a key, and the signing key under it."""

    salt: str
    nonce: str
    key: str
    memory: int = MEMORY
    rounds: int = ROUNDS
    lanes: int = LANES
    form: str = "argon2id+aes-256-gcm+pkcs8"


def make_root(body: str, *, at: datetime, until: datetime) -> Pair:
    """A new root for a desk; every signer's certificate comes from it."""
    key = generate_private_key(65537, BITS)
    name = _name(body, f"{body[:40]} 서명 뿌리")
    certificate = (
        _blank(name, name, key, key, at, until)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(_usage(certificates=True), critical=True)
        .sign(key, hashes.SHA256())
    )
    return _pair(certificate, key)


def issue(root: Pair, name: str, *, unit: str = "", at: datetime, until: datetime) -> Pair:
    """A key and certificate for one person, which say that they were made and are used here."""
    key, root_key = generate_private_key(65537, BITS), private(root.key)
    issuer = x509.load_pem_x509_certificate(root.certificate.encode()).subject
    body = str(issuer.get_attributes_for_oid(NameOID.ORGANIZATION_NAME)[0].value)
    purposes = [DOCUMENT_SIGNING, ExtendedKeyUsageOID.EMAIL_PROTECTION]
    certificate = (
        _blank(_name(body, name, unit, MADE_HERE), issuer, key, root_key, at, until)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_usage(certificates=False), critical=True)
        .add_extension(x509.ExtendedKeyUsage(purposes), critical=False)
        .sign(root_key, hashes.SHA256())
    )
    return _pair(certificate, key)


def fingerprint(certificate: str) -> str:
    """The SHA-256 of a certificate, by which the register knows its owner."""
    return x509.load_pem_x509_certificate(certificate.encode()).fingerprint(hashes.SHA256()).hex()


def private(key: bytes) -> RSAPrivateKey:
    """The key ready to sign; what we made ourselves is not tested for primes at every signature."""
    loaded = load_der_private_key(key, password=None, unsafe_skip_rsa_key_validation=True)
    if not isinstance(loaded, RSAPrivateKey):
        raise DamagedKey
    return loaded


def belongs(key: bytes, certificate: str) -> bool:
    """Whether this is the key that the certificate speaks of."""
    try:
        named = x509.load_pem_x509_certificate(certificate.encode()).public_key()
        return private(key).public_key() == named
    except (ValueError, UnsupportedAlgorithm):
        return False


def wrap(key: bytes, passphrase: str) -> str:
    """The key locked with its owner's passphrase, as text."""
    salt, nonce = urandom(16), urandom(12)
    locked = AESGCM(_stretched(passphrase, salt, MEMORY, ROUNDS, LANES)).encrypt(nonce, key, salt)
    wrapping = Wrapping(_text(salt), _text(nonce), _text(locked))
    return json.dumps(asdict(wrapping))


def unwrap(wrapped: str, passphrase: str) -> bytes:
    """The key open again; refuses another passphrase."""
    try:
        wrapping = Wrapping(**json.loads(wrapped))
        salt, nonce, locked = (
            b64decode(part, validate=True) for part in (wrapping.salt, wrapping.nonce, wrapping.key)
        )
    except (ValueError, TypeError, NotBase64, RecursionError) as error:
        raise DamagedKey from error
    bounded = all(
        type(cost := getattr(wrapping, name)) is int and 0 < cost <= most for name, most in MOST.items()
    )
    known = wrapping.form == Wrapping.__dataclass_fields__["form"].default
    if not (bounded and known and len(salt) == 16 and len(nonce) == 12):
        raise DamagedKey
    try:
        secret = _stretched(passphrase, salt, wrapping.memory, wrapping.rounds, wrapping.lanes)
        return AESGCM(secret).decrypt(nonce, locked, salt)
    except InvalidTag as error:
        raise WrongPassphrase from error
    except ValueError as error:  # less memory than so many lanes need
        raise DamagedKey from error


def _text(data: bytes) -> str:
    return b64encode(data).decode()


def _stretched(passphrase: str, salt: bytes, memory: int, rounds: int, lanes: int) -> bytes:
    # Two keyboards may spell the same Korean syllables differently.
    secret = unicodedata.normalize("NFC", passphrase).encode()
    return Argon2id(salt=salt, length=32, iterations=rounds, lanes=lanes, memory_cost=memory).derive(secret)


def _pair(certificate: x509.Certificate, key: RSAPrivateKey) -> Pair:
    return Pair(
        certificate.public_bytes(Encoding.PEM).decode(),
        key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption()),
    )


def _name(body: str, name: str, *units: str) -> x509.Name:
    given = [(NameOID.COUNTRY_NAME, "KR"), (NameOID.ORGANIZATION_NAME, body)]
    given += [(NameOID.ORGANIZATIONAL_UNIT_NAME, unit) for unit in units if unit]
    given.append((NameOID.COMMON_NAME, name))
    return x509.Name([x509.NameAttribute(oid, _short(text)) for oid, text in given])


def _short(text: str) -> str:
    """What fits into the 64 bytes that a name in a certificate may have."""
    return text.encode()[:64].decode(errors="ignore")


def _blank(
    subject: x509.Name,
    issuer: x509.Name,
    key: RSAPrivateKey,
    issuer_key: RSAPrivateKey,
    at: datetime,
    until: datetime,
) -> x509.CertificateBuilder:
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(at)
        .not_valid_after(until)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key(issuer_key.public_key()), critical=False
        )
    )


def _usage(*, certificates: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not certificates,
        content_commitment=not certificates,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=certificates,
        crl_sign=certificates,
        encipher_only=False,
        decipher_only=False,
    )
