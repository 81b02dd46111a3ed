"""The strict rules: why a file is not what was issued and signed.

    data, base, signed, roots ─► reasons ─► [Reason, …], empty when every rule holds

pyHanko alone would pass bytes after the end, a changed title or a file cut back. Here a file must
begin with the base, and each later writing fills in one signature and touches nothing else.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field
from io import BytesIO
from itertools import count

from asn1crypto import cms, pem, x509
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.diff_analysis import ModificationLevel
from pyhanko.sign.fields import MDPPerm
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature
from pyhanko.sign.validation.status import PdfSignatureStatus, SignatureCoverageLevel
from pyhanko_certvalidator import ValidationContext

from committee_desk.errors import QT_TRANSLATE_NOOP
from committee_desk.frozen import frozen
from committee_desk.signing import form
from committee_desk.signing.pdf import DIGEST, MECHANISM

log = logging.getLogger(__name__)

# What a forged file does to the library is not worth a page of the log.
for library in ("pyhanko", "pyhanko_certvalidator"):
    logging.getLogger(library).setLevel(logging.CRITICAL)

NOT_OURS = QT_TRANSLATE_NOOP(
    "reasons", "The file is not laid out as this program writes papers; perhaps it was saved again."
)
UNREADABLE = QT_TRANSLATE_NOOP("reasons", "The file cannot be checked.")
UNSIGNED = QT_TRANSLATE_NOOP("reasons", "The file carries no signature.")
NOT_BASE = QT_TRANSLATE_NOOP("reasons", "The file does not begin with the paper that was issued.")
PLACES = QT_TRANSLATE_NOOP("reasons", "The places for signatures are not those that were issued.")
SIGNED = QT_TRANSLATE_NOOP("reasons", "The file has the signatures [{found}], the register [{expected}].")
SHARED = QT_TRANSLATE_NOOP("reasons", "One signature stands in two places.")
ACTIVE = QT_TRANSLATE_NOOP("reasons", "The file holds active or hidden content: {found}.")
CHANGED = QT_TRANSLATE_NOOP("reasons", "Something beside the signatures was changed after issuing.")
PLACE = QT_TRANSLATE_NOOP("reasons", "{field}: there is more in the signature's place than a signature.")
SHAPE = QT_TRANSLATE_NOOP("reasons", "{field}: the signature is not written as this program writes them.")
STRANGER = QT_TRANSLATE_NOOP("reasons", "{field}: signed with another certificate than the registered one.")
INVALID = QT_TRANSLATE_NOOP("reasons", "{field}: the signature does not fit the file.")
ROOTLESS = QT_TRANSLATE_NOOP("reasons", "{field}: the signer's certificate does not come from this desk.")
AFTERWARDS = QT_TRANSLATE_NOOP("reasons", "{field}: the file was changed after this signature.")
CLOSING = QT_TRANSLATE_NOOP("reasons", "{field}: the first signature, and it alone, must close the paper.")

FORBIDDEN = frozenset(
    {
        *("/JS", "/JavaScript", "/OpenAction", "/AA", "/XFA", "/Launch", "/SubmitForm", "/ImportData"),
        *("/ResetForm", "/Hide", "/URI", "/GoToR", "/GoToE", "/SetOCGState", "/OCProperties"),
        *("/EmbeddedFiles", "/EmbeddedFile", "/AF", "/RichMedia", "/Movie", "/Sound", "/Rendition"),
        *("/Encrypt", "/ObjStm", "/XRef"),
    }
)
GAP = re.compile(rb"<(?:[0-9A-F]{2})+>\Z")
ATTRIBUTES = ["content_type", "message_digest", "signing_certificate_v2"]

# What signing fills in; everything else about these dictionaries stays as issued.
OF_PLACE = frozenset({"/V", "/AP"})
OF_CATALOGUE = frozenset({"/Perms", "/Extensions", "/Version"})
OF_FORM = frozenset({"/SigFlags"})
OF_TRAILER = frozenset({"/Size", "/Prev", "/ID"})

Signers = Sequence[tuple[str, str]]  # (field, SHA-256 of the certificate), in the order of signing


@frozen
class Reason:
    """A sentence and its facts, to be said in the reader's language."""

    text: str
    facts: Mapping[str, object] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.text.format(**self.facts)


def reasons(data: bytes, base: bytes, signed: Signers, roots: Sequence[str]) -> list[Reason]:
    """Why the strict rules do not hold for this file; roots are PEM certificates."""
    return list(_guarded(_rules(data, base, signed, roots)))


def first_reason(data: bytes, base: bytes, signed: Signers, roots: Sequence[str]) -> Reason | None:
    """The first rule broken, for whoever asks about very many files."""
    return next(_guarded(_rules(data, base, signed, roots)), None)


def reasons_alone(data: bytes, roots: Sequence[str]) -> list[Reason]:
    """Why a file that no register knows does not even hold together; without roots nobody is trusted."""
    return list(_guarded(_alone(data, roots)))


def _guarded(rules: Iterator[Reason]) -> Iterator[Reason]:
    """Whatever goes wrong while a hostile file is read is a reason too."""
    try:
        yield from rules
    except form.NotOurForm:
        yield Reason(NOT_OURS)
    except Exception:
        log.debug("a file could not be checked", exc_info=True)
        yield Reason(UNREADABLE)


def _alone(data: bytes, roots: Sequence[str]) -> Iterator[Reason]:
    """The same rules, with the file's own word for what was issued and who signed."""
    written = form.revisions(data, form.LARGEST_UNKNOWN)
    signatures = PdfFileReader(BytesIO(data)).embedded_signatures
    if not signatures:
        yield Reason(UNSIGNED)
        return
    base = data[: written[: -len(signatures)][-1].end]
    signed = [(each.field_name, each.signer_cert.sha256.hex()) for each in signatures]
    yield from _rules(data, base, signed, roots)


def _rules(data: bytes, base: bytes, signed: Signers, roots: Sequence[str]) -> Iterator[Reason]:
    if not data.startswith(base):
        yield Reason(NOT_BASE)
        return
    written, before = form.revisions(data), form.revisions(base)
    reader, issued = PdfFileReader(BytesIO(data)), PdfFileReader(BytesIO(base))
    places, empty = _places(reader), _places(issued)
    if [_but(place, OF_PLACE) for place in places] != [_but(place, OF_PLACE) for place in empty]:
        yield Reason(PLACES)
        return
    signatures = list(reader.embedded_signatures)
    found, expected = [each.field_name for each in signatures], [name for name, _ in signed]
    if found != expected or len(written) != len(before) + len(signed):
        yield Reason(SIGNED, {"found": ", ".join(found), "expected": ", ".join(expected)})
        return
    yield from _signatures(data, signatures, [certificate for _, certificate in signed], roots)
    names = [str(place["/T"]) for place in places]
    order = [names.index(name) for name in found]
    if not (_kept(reader, issued) and _only_filled_in(issued, written[len(before) :], order)):
        yield Reason(CHANGED)
    if active := sorted(FORBIDDEN & _names(reader.root)):
        yield Reason(ACTIVE, {"found": " ".join(active)})


def _places(reader: PdfFileReader) -> list[generic.DictionaryObject]:
    return [pointer.get_object() for pointer in reader.root["/AcroForm"]["/Fields"]]


def _pointers(reader: PdfFileReader) -> list[int]:
    fields = reader.root["/AcroForm"]["/Fields"]
    return [fields.raw_get(place).idnum for place in range(len(fields))]


def _but(entries: generic.DictionaryObject, filled: frozenset[str]) -> list[tuple[str, bytes]]:
    """A dictionary as it would be written, without what signing fills in."""
    return [(str(key), _written(entries.raw_get(key))) for key in sorted(entries.keys() - filled)]


def _written(value: generic.PdfObject) -> bytes:
    out = BytesIO()
    value.write_to_stream(out, None)
    return out.getvalue()


def _kept(reader: PdfFileReader, issued: PdfFileReader) -> bool:
    """The catalogue, the form and the trailer say what they said when the paper was issued."""
    return (
        _but(reader.root, OF_CATALOGUE) == _but(issued.root, OF_CATALOGUE)
        and _but(reader.root["/AcroForm"], OF_FORM) == _but(issued.root["/AcroForm"], OF_FORM)
        and _but(reader.trailer.flatten(), OF_TRAILER) == _but(issued.trailer.flatten(), OF_TRAILER)
        and _pointers(reader) == _pointers(issued)
    )


def _only_filled_in(issued: PdfFileReader, later: Sequence[form.Revision], order: Sequence[int]) -> bool:
    """Each signature writes its own field anew and nothing old; the first also closes the paper."""
    fields = _pointers(issued)
    closing = {issued.root_ref.idnum, issued.root.raw_get("/AcroForm").idnum}
    known = set(range(int(issued.trailer["/Size"])))
    for revision, place in zip(later, order, strict=True):
        if not revision.objects & known <= {fields[place]} | closing:
            return False
        known |= revision.objects
        closing = set()
    return True


def _names(root: generic.PdfObject) -> set[str]:
    """Every name that can be reached from the catalogue, as a key or as a value."""
    seen: set[generic.Reference] = set()
    names: set[str] = set()
    todo: list[generic.PdfObject] = [root]
    while todo:
        match todo.pop():
            case generic.IndirectObject() as pointer:
                if pointer.reference not in seen:
                    seen.add(pointer.reference)
                    todo.append(pointer.get_object())  # type: ignore[no-untyped-call]
            case generic.NameObject() as name:
                names.add(str(name))
            case generic.DictionaryObject() as entries:
                names |= {str(key) for key in entries}
                todo += [entries.raw_get(key) for key in entries]
            case generic.ArrayObject() as items:
                todo += [items.raw_get(place) for place in range(len(items))]
    return names


def _signatures(
    data: bytes, signatures: Sequence[EmbeddedPdfSignature], certificates: Sequence[str], roots: Sequence[str]
) -> Iterator[Reason]:
    if len({each.sig_field.get_value_as_reference("/V") for each in signatures}) != len(signatures):
        yield Reason(SHARED)
        return
    # The last one first: it covers the whole file, and whatever was turned shows there.
    for number, signature, certificate in reversed(
        list(zip(count(), signatures, certificates, strict=False))
    ):
        named = {"field": signature.field_name}
        if text := _misplaced(data, signature) or _strange(signature, certificate):
            # A signature that is not of our making is not given to the library at all.
            yield Reason(text, named)
            continue
        status = _status(signature, roots)
        for text in _faults(status, trusting=bool(roots), last=number == len(signatures) - 1):
            yield Reason(text, named)
        if signature.docmdp_level != (MDPPerm.FILL_FORMS if number == 0 else None):
            yield Reason(CLOSING, named)


def _misplaced(data: bytes, signature: EmbeddedPdfSignature) -> str:
    """The place holds our CMS and zeros after it, and nothing that could be written otherwise."""
    zero, start, end, length = (int(part) for part in signature.byte_range)
    gap = data[start:end]
    if zero != 0 or not 0 < start < end < end + length <= len(data) or not GAP.match(gap):
        return PLACE
    raw = bytes.fromhex(gap[1:-1].decode("ascii"))
    message = cms.ContentInfo.load(raw)
    attributes = message["content"]["signer_infos"][0]["signed_attrs"]
    if sorted(each["type"].native for each in attributes) != ATTRIBUTES:
        return SHAPE
    if any(len(each["values"]) != 1 for each in attributes):
        return SHAPE
    ours = as_we_write(message)
    if not raw.startswith(ours):
        return SHAPE
    return PLACE if raw[len(ours) :].strip(b"\0") else ""


def _strange(signature: EmbeddedPdfSignature, certificate: str) -> str:
    if signature.signer_cert.sha256.hex() != certificate:
        return STRANGER
    return SHAPE if signature.self_reported_timestamp is None else ""


def as_we_write(message: cms.ContentInfo) -> bytes:
    """The message's certificate, signed attributes and signature, in the one shape in which we write them.

    These three stand under the register or the signature. All else in a CMS could be turned
    without breaking it, and is therefore not taken from the file.
    """
    [signer] = message["content"]["signer_infos"]
    [choice] = message["content"]["certificates"]
    algorithm = cms.DigestAlgorithm({"algorithm": DIGEST})
    whole = {
        "version": "v1",
        "digest_algorithms": cms.DigestAlgorithms((algorithm,)),
        "encap_content_info": {"content_type": "data"},
        "certificates": [choice.chosen],
        "signer_infos": [_signer_as_we_write(signer, choice.chosen, algorithm)],
    }
    ours = cms.ContentInfo({"content_type": "signed_data", "content": cms.SignedData(whole)})
    return bytes(ours.dump())


def _signer_as_we_write(
    signer: cms.SignerInfo, certificate: x509.Certificate, algorithm: cms.DigestAlgorithm
) -> cms.SignerInfo:
    named = {"issuer": certificate.issuer, "serial_number": certificate.serial_number}
    return cms.SignerInfo(
        {
            "version": "v1",
            "sid": cms.SignerIdentifier({"issuer_and_serial_number": cms.IssuerAndSerialNumber(named)}),
            "digest_algorithm": algorithm,
            "signed_attrs": signer["signed_attrs"],
            "signature_algorithm": MECHANISM,
            "signature": signer["signature"].native,
        }
    )


def _status(signature: EmbeddedPdfSignature, roots: Sequence[str]) -> PdfSignatureStatus:
    anchors = [x509.Certificate.load(pem.unarmor(root.encode())[2]) for root in roots]
    # A certificate need only have been good when its owner signed; papers outlive certificates.
    signed_at = signature.self_reported_timestamp
    context = ValidationContext(trust_roots=anchors, moment=signed_at, allow_fetching=False)
    return validate_pdf_signature(signature, context)


def _faults(status: PdfSignatureStatus, *, trusting: bool, last: bool) -> Iterator[str]:
    """What pyHanko found, read strictly: the last signature covers the file, no earlier one was undone."""
    if not (status.intact and status.valid):
        yield INVALID
        return
    if trusting and not status.trusted:
        yield ROOTLESS
    covered, changed = status.coverage, status.modification_level
    if covered is None or changed is None or not status.docmdp_ok:
        yield AFTERWARDS
    elif last:
        if covered != SignatureCoverageLevel.ENTIRE_FILE or changed != ModificationLevel.NONE:
            yield AFTERWARDS
    elif covered < SignatureCoverageLevel.ENTIRE_REVISION or changed > ModificationLevel.FORM_FILLING:
        yield AFTERWARDS
