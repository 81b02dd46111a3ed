"""Signatures beside a file: CAdES, detached, in the one shape in which we write them.

    content, certificate, key ─► sign ─► signature (CMS)
    content, signature ─► verify ─► Signed (whose certificate, when), or NotSigned

`openssl cms -verify -cades` accepts them. As with papers, a signature is held against the shape that
our own writer gives it before anything in it is believed.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from asn1crypto import cms, pem
from asn1crypto import x509 as asn1_x509
from pyhanko.sign.signers.pdf_cms import PdfCMSSignedAttributes
from pyhanko.sign.validation import async_validate_detached_cms
from pyhanko_certvalidator import ValidationContext

from committee_desk.frozen import frozen
from committee_desk.signing import keys
from committee_desk.signing.pdf import DIGEST, KeySigner
from committee_desk.signing.rules import as_we_write

ATTRIBUTES = ["content_type", "message_digest", "signing_certificate_v2", "signing_time"]
LARGEST = 64 * 1024


class NotSigned(Exception):
    """The signature is none of ours, or not of this content."""


class NotTrusted(Exception):
    """The signature holds, but none of the roots vouches for its certificate."""


@frozen
class Signed:
    """Whose it is, by the certificate's SHA-256 and the name in it, and when it says it was made."""

    fingerprint: str
    name: str
    at: datetime


def sign(content: bytes, certificate: str, key: bytes, *, at: datetime) -> bytes:
    """A signature over these bytes, kept apart from them."""
    _, _, der = pem.unarmor(certificate.encode())
    signer = KeySigner(asn1_x509.Certificate.load(der), keys.private(key))
    # A signing time tells whole seconds.
    attributes = PdfCMSSignedAttributes(signing_time=at.replace(microsecond=0))
    signed = signer.async_sign_general_data(
        content, DIGEST, detached=True, use_cades=True, signed_attr_settings=attributes
    )
    return bytes(asyncio.run(signed).dump())


def verify(content: bytes, signature: bytes, roots: Sequence[str] = ()) -> Signed:
    """Who signed these bytes; with roots (PEM), under one of them."""
    try:
        message = _read(signature)
        found = asyncio.run(_validated(content, message, roots))
    except NotSigned:
        raise
    except Exception as error:
        # Whatever a forged message does to the library, it is no signature.
        raise NotSigned from error
    if not (found.intact and found.valid):
        raise NotSigned
    if roots and not found.trusted:
        raise NotTrusted
    certificate = found.signing_cert
    name = str(certificate.subject.native.get("common_name", ""))
    return Signed(certificate.sha256.hex(), name, found.signer_reported_dt)


def _read(signature: bytes) -> cms.ContentInfo:
    """The message, to the last byte as we would have written it."""
    if len(signature) > LARGEST:
        raise NotSigned
    message = cms.ContentInfo.load(signature, strict=True)
    [signer] = message["content"]["signer_infos"]
    attributes = signer["signed_attrs"]
    if sorted(each["type"].native for each in attributes) != ATTRIBUTES:
        raise NotSigned
    if any(len(each["values"]) != 1 for each in attributes) or as_we_write(message) != signature:
        raise NotSigned
    return message


async def _validated(content: bytes, message: cms.ContentInfo, roots: Sequence[str]) -> Any:
    anchors = [asn1_x509.Certificate.load(pem.unarmor(root.encode())[2]) for root in roots]
    [signer] = message["content"]["signer_infos"]
    told = {each["type"].native: each["values"][0].native for each in signer["signed_attrs"]}
    # A certificate need only have been good when its owner signed.
    context = ValidationContext(trust_roots=anchors, moment=told["signing_time"], allow_fetching=False)
    return await async_validate_detached_cms(content, message["content"], signer_validation_context=context)
