"""Signatures on a PDF: first the empty fields, then one signer after the other.

    content ─► prepare(fields) ─► base ─► sign (certifies) ─► sign ─► …

The base is kept. Every state begins with its bytes, and nobody signs anything else.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from io import BytesIO
from typing import Any

from asn1crypto import pem
from asn1crypto import x509 as asn1_x509
from asn1crypto.algos import SignedDigestAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from pyhanko.pdf_utils.content import PdfContent
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.layout import AxisAlignment, BoxConstraints, Margins, SimpleBoxLayoutRule
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.fields import MDPPerm, SigFieldSpec, SigSeedSubFilter, append_signature_field
from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner
from pyhanko.sign.signers.pdf_cms import Signer
from pyhanko.sign.signers.pdf_signer import PdfSigningSession
from pyhanko.stamp import StaticStampStyle

from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen
from committee_desk.signing import keys

DIGEST = "sha256"
SALT = 32  # as long as the digest

# What a signature's CMS holds besides the certificate, the names taken from it, and the signature itself.
AROUND = 1024

# RSA-PSS with SHA-256 throughout; verifying expects these very bytes.
MECHANISM = SignedDigestAlgorithm(
    {
        "algorithm": "rsassa_pss",
        "parameters": {
            "hash_algorithm": {"algorithm": DIGEST},
            "mask_gen_algorithm": {"algorithm": "mgf1", "parameters": {"algorithm": DIGEST}},
            "salt_length": SALT,
        },
    }
)


class NotOurBase(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "This file does not begin with the paper that was issued.")
    advice = QT_TRANSLATE_NOOP(
        "errors", "Sign the paper from its own page; files from elsewhere are not signed."
    )


@frozen
class Field:
    """An empty place for one signature; pages count from 0, points from the lower left corner."""

    name: str
    page: int
    box: tuple[int, int, int, int]


class KeySigner(Signer):
    """Signs with a key that is already loaded; pyHanko's own would test it anew each time."""

    def __init__(self, certificate: asn1_x509.Certificate, key: RSAPrivateKey) -> None:
        super().__init__(signing_cert=certificate, signature_mechanism=MECHANISM)
        self._key = key

    async def async_sign_raw(self, data: bytes, digest_algorithm: str, dry_run: bool = False) -> bytes:
        if dry_run:
            return bytes(self._key.key_size // 8)
        masked = padding.PSS(padding.MGF1(hashes.SHA256()), SALT)
        return self._key.sign(data, masked, hashes.SHA256())


class DatedSigner(PdfSigner):
    """Signs at the moment it is told; the clock is read above."""

    def __init__(self, *given: Any, at: datetime, **more: Any) -> None:
        super().__init__(*given, **more)
        self._at = at

    def init_signing_session(self, *given: Any, **more: Any) -> PdfSigningSession:
        session = super().init_signing_session(*given, **more)
        session.system_time = self._at
        return session


class QuietWriter(IncrementalPdfFileWriter):
    """Appends what it is told and no more; pyHanko would also write the clock into /Info and XMP."""

    def _update_meta(self) -> None:
        return


class StampPage(PdfContent):
    """The first page of a small PDF, as the picture of a signature."""

    def __init__(self, data: bytes) -> None:
        super().__init__()
        self._data = data

    def render(self) -> bytes:
        page = self._ensure_writer.import_page_as_xobject(PdfFileReader(BytesIO(self._data)))
        self.resources.xobject["/Stamp"] = page
        left, bottom, right, top = page.get_object()["/BBox"]
        self.box = BoxConstraints(width=right - left, height=top - bottom)
        return b"/Stamp Do"


def prepare(content: bytes, fields: Sequence[Field]) -> bytes:
    """The base: the paper with one empty field for every signer, before anyone has signed."""
    writer = QuietWriter(BytesIO(content))
    for field in fields:
        append_signature_field(writer, SigFieldSpec(field.name, on_page=field.page, box=field.box))
    out = BytesIO()
    writer.write(out)  # type: ignore[no-untyped-call]
    return out.getvalue()


def sign(
    data: bytes,
    base: bytes,
    field: str,
    certificate: str,
    key: bytes,
    *,
    first: bool,
    at: datetime,
    stamp: bytes,
    reason: str = "",
) -> bytes:
    """The file with one signature more; the first certifies it, so that only signatures may follow."""
    if not data.startswith(base):
        raise NotOurBase
    about = PdfSignatureMetadata(
        field_name=field,
        subfilter=SigSeedSubFilter.PADES,
        md_algorithm=DIGEST,
        certify=first,
        docmdp_permissions=MDPPerm.FILL_FORMS,
        reason=reason or None,
    )
    _, _, der = pem.unarmor(certificate.encode())
    private = keys.private(key)
    signer = KeySigner(asn1_x509.Certificate.load(der), private)
    middle = AxisAlignment.ALIGN_MID
    centred = SimpleBoxLayoutRule(middle, middle, Margins(0, 0, 0, 0))
    look = StaticStampStyle(background=StampPage(stamp), background_layout=centred, border_width=0)
    dated = DatedSigner(about, signer=signer, stamp_style=look, at=at)
    # Left to itself pyHanko would make a whole signature only to see how long it is; two digits make a byte.
    room = 2 * (2 * len(der) + private.key_size // 8 + AROUND)
    out: BytesIO = dated.sign_pdf(QuietWriter(BytesIO(data)), existing_fields_only=True, bytes_reserved=room)
    return out.getvalue()
