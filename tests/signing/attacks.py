"""Ways to make a signed paper say something else, each as one function from a signed paper to a forged file.

    Case (all states, keys) ─► attack ─► bytes that nobody may call genuine

After the classes of the literature: universal forgery, incremental saving, wrapping, shadows,
certification attacks, appearance, padding; and files that want to exhaust or confuse a reader.
An *insider* is the last signer, who holds a key and uses a program of their own.
"""

import re
import zlib
from collections.abc import Callable
from contextlib import suppress
from io import BytesIO

import pikepdf
from asn1crypto import cms, core
from asn1crypto import x509 as asn1_x509
from asn1crypto.algos import SignedDigestAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from pikepdf import Dictionary, Name
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.generic import ArrayObject, DictionaryObject, NumberObject, StreamObject, pdf_name
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign.fields import MDPPerm, SigFieldSpec, SigSeedSubFilter, append_signature_field
from pyhanko.sign.signers import PdfSignatureMetadata
from pyhanko.stamp import StaticStampStyle
from pyhanko_certvalidator.registry import SimpleCertificateStore

from committee_desk.signing import keys
from committee_desk.signing.pdf import DatedSigner, KeySigner, QuietWriter, StampPage
from tests.signing.cases import AT, Case, Desk, base_of, case, desk, picture, signature

Attack = Callable[[Case], bytes]
Edit = Callable[[IncrementalPdfFileWriter], None]
ATTACKS: dict[str, Attack] = {}
CONTENTS = re.compile(rb"/Contents <([0-9A-F]+)>")
RANGE = re.compile(rb"/ByteRange \[[^\]]*\] *")


def attack(make: Attack) -> Attack:
    """Add a way to the table, under its own name."""
    ATTACKS[make.__name__] = make
    return make


# What the forgers use


def replaced(data: bytes, found: re.Match[bytes], new: bytes) -> bytes:
    """The same length, so that every offset still holds."""
    old = found[0]
    assert len(new) <= len(old), (len(new), len(old))
    return data[: found.start()] + new.ljust(len(old)) + data[found.end() :]


def last_of(pattern: re.Pattern[bytes], data: bytes) -> re.Match[bytes]:
    return list(pattern.finditer(data))[-1]


def with_range(data: bytes, new: bytes) -> bytes:
    return replaced(data, last_of(RANGE, data), b"/ByteRange " + new)


def with_cms(data: bytes, change: Callable[[bytes], bytes]) -> bytes:
    """The last signature's CMS changed; the place keeps its size."""
    found = last_of(CONTENTS, data)
    raw = bytes.fromhex(found[1].decode())
    der = cms.ContentInfo.load(raw).dump()
    new = change(der).ljust(len(raw), b"\0").hex().upper().encode()
    return replaced(data, found, b"/Contents <" + new + b">")


def updated(data: bytes, edit: Edit) -> bytes:
    """The file with an incremental update, as any program may append one."""
    writer = QuietWriter(BytesIO(data))
    edit(writer)
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def insider(start: bytes, who: Desk, edit: Edit, **about: object) -> bytes:
    """The last signer's own program: changes what it likes, then signs in their field."""
    pair = who.pairs[-1]
    given = {
        "field_name": f"S{len(who.pairs) - 1}",
        "subfilter": SigSeedSubFilter.PADES,
        "md_algorithm": "sha256",
        **about,
    }
    writer = QuietWriter(BytesIO(start))
    edit(writer)
    signer = DatedSigner(
        PdfSignatureMetadata(**given),
        signer=KeySigner(loaded(pair.certificate), keys.private(pair.key)),
        stamp_style=look(who),
        at=AT,
    )
    return signer.sign_pdf(writer).getvalue()


def loaded(certificate: str) -> asn1_x509.Certificate:
    from asn1crypto import pem

    return asn1_x509.Certificate.load(pem.unarmor(certificate.encode())[2])


def look(who: Desk) -> StaticStampStyle:
    return StaticStampStyle(
        background=StampPage(picture("박정우", who.pairs[-1].certificate)), border_width=0
    )


def white_box(writer: IncrementalPdfFileWriter) -> None:
    """Paint the text of the first page over."""
    page, _ = writer.find_page_for_modification(0)
    cover = writer.add_object(StreamObject(stream_data=b"q 1 1 1 rg 0 0 600 850 re f Q"))
    page.get_object()["/Contents"] = ArrayObject([page.get_object().raw_get("/Contents"), cover])
    writer.mark_update(page)


def note(writer: IncrementalPdfFileWriter) -> None:
    page, _ = writer.find_page_for_modification(0)
    text = DictionaryObject(
        {
            pdf_name("/Type"): pdf_name("/Annot"),
            pdf_name("/Subtype"): pdf_name("/FreeText"),
            pdf_name("/Rect"): ArrayObject(map(NumberObject, (80, 600, 400, 700))),
            pdf_name("/Contents"): generic.TextStringObject("부결한다."),
            pdf_name("/DA"): generic.TextStringObject("0 g"),
        }
    )
    page.get_object()["/Annots"].append(writer.add_object(text))
    writer.mark_update(page)
    writer.update_container(page.get_object()["/Annots"])


def title(writer: IncrementalPdfFileWriter) -> None:
    info = writer.trailer["/Info"]
    info["/Title"] = generic.TextStringObject("다른 제목")
    writer.update_container(info)


def field(writer: IncrementalPdfFileWriter, place: int) -> DictionaryObject:
    found = writer.root["/AcroForm"]["/Fields"][place].get_object()
    writer.update_container(found)
    return found


def fields(writer: IncrementalPdfFileWriter) -> ArrayObject:
    found = writer.root["/AcroForm"]["/Fields"]
    writer.update_container(found)
    return found


def in_catalogue(key: str, value: Callable[[IncrementalPdfFileWriter], generic.PdfObject]) -> Edit:
    def edit(writer: IncrementalPdfFileWriter) -> None:
        writer.root[key] = value(writer)
        writer.update_root()

    return edit


# Nothing, too little, too much


@attack
def nothing_at_all(signed: Case) -> bytes:
    return b""


@attack
def only_the_first_half(signed: Case) -> bytes:
    return signed.last[: len(signed.last) // 2]


@attack
def without_the_last_byte(signed: Case) -> bytes:
    return signed.last[:-1]


@attack
def half_of_the_last_signature(signed: Case) -> bytes:
    return signed.last[: len(signed.states[-2]) + 9000]


@attack
def cut_back_to_two_signatures(signed: Case) -> bytes:
    return signed.states[-2]


@attack
def cut_back_to_none(signed: Case) -> bytes:
    return signed.base


@attack
def a_hundred_bytes_after_the_end(signed: Case) -> bytes:
    return signed.last + b"x" * 100


@attack
def a_line_after_the_end(signed: Case) -> bytes:
    return signed.last + b"\n"


@attack
def a_second_end(signed: Case) -> bytes:
    return signed.last + signed.last[-30:]


@attack
def a_byte_before_the_beginning(signed: Case) -> bytes:
    return b" " + signed.last


@attack
def no_pdf(signed: Case) -> bytes:
    return b"PK\x03\x04" + bytes(1000)


# Universal forgery: signatures that a reader may take for absent or for anything


@attack
def byte_range_of_zeros(signed: Case) -> bytes:
    return with_range(signed.last, b"[0 0 0 0]")


@attack
def byte_range_null(signed: Case) -> bytes:
    return with_range(signed.last, b"null")


@attack
def byte_range_negative(signed: Case) -> bytes:
    return with_range(signed.last, b"[0 -9 9 9]")


@attack
def byte_range_of_words(signed: Case) -> bytes:
    return with_range(signed.last, b"[/a /b /c /d]")


@attack
def byte_range_too_short(signed: Case) -> bytes:
    return with_range(signed.last, b"[0 9 9]")


@attack
def byte_range_missing(signed: Case) -> bytes:
    found = last_of(RANGE, signed.last)
    return replaced(signed.last, found, found[0].replace(b"ByteRange", b"ByteRangf"))


@attack
def byte_range_that_leaves_the_end_out(signed: Case) -> bytes:
    start, end, length = numbers(signed.last)
    return with_range(signed.last, b"[0 %d %d %d]" % (start, end, length - 8))


@attack
def byte_range_that_begins_later(signed: Case) -> bytes:
    start, end, length = numbers(signed.last)
    return with_range(signed.last, b"[1 %d %d %d]" % (start - 1, end, length))


@attack
def byte_range_that_widens_the_gap(signed: Case) -> bytes:
    start, end, length = numbers(signed.last)
    return with_range(signed.last, b"[0 %d %d %d]" % (start - 9, end, length))


@attack
def byte_range_past_the_end(signed: Case) -> bytes:
    start, end, _ = numbers(signed.last)
    return with_range(signed.last, b"[0 %d %d 999999]" % (start, end))


def numbers(data: bytes) -> tuple[int, int, int]:
    start, end, length = re.findall(rb"[0-9]+", last_of(RANGE, data)[0])[1:]
    return int(start), int(end), int(length)


@attack
def contents_null(signed: Case) -> bytes:
    return replaced(signed.last, last_of(CONTENTS, signed.last), b"/Contents null")


@attack
def contents_empty(signed: Case) -> bytes:
    return replaced(signed.last, last_of(CONTENTS, signed.last), b"/Contents <>")


@attack
def contents_of_zeros(signed: Case) -> bytes:
    found = last_of(CONTENTS, signed.last)
    return replaced(signed.last, found, b"/Contents <" + b"0" * len(found[1]) + b">")


@attack
def contents_in_small_letters(signed: Case) -> bytes:
    found = last_of(CONTENTS, signed.last)
    return replaced(signed.last, found, b"/Contents <" + found[1].lower() + b">")


@attack
def contents_with_a_blank_inside(signed: Case) -> bytes:
    found = last_of(CONTENTS, signed.last)
    return replaced(signed.last, found, b"/Contents <" + found[1][:-2] + b"  >")


@attack
def contents_closed_early_with_text_behind(signed: Case) -> bytes:
    found = last_of(CONTENTS, signed.last)
    text = b"> /Note (hidden) %"
    return replaced(signed.last, found, found[0][: -len(text)] + text)


@attack
def writing_in_the_padding(signed: Case) -> bytes:
    found = last_of(CONTENTS, signed.last)
    return replaced(signed.last, found, found[0][:-9] + b"DEADBEEF>")


@attack
def the_signature_of_another_signer(signed: Case) -> bytes:
    first, *_, last = CONTENTS.finditer(signed.last)
    return replaced(signed.last, last, b"/Contents <" + first[1].ljust(len(last[1]), b"0") + b">")


# Inside the CMS


def rewritten(change: Callable[[cms.SignedData], None]) -> Callable[[bytes], bytes]:
    def apply(der: bytes) -> bytes:
        message = cms.ContentInfo.load(der)
        change(message["content"])
        return message.dump(force=True)

    return apply


@attack
def a_second_signer_info(signed: Case) -> bytes:
    def twice(content: cms.SignedData) -> None:
        content["signer_infos"].append(content["signer_infos"][0].copy())

    return with_cms(signed.last, rewritten(twice))


@attack
def no_certificate(signed: Case) -> bytes:
    def none(content: cms.SignedData) -> None:
        content["certificates"] = cms.CertificateSet([])

    return with_cms(signed.last, rewritten(none))


@attack
def an_unsigned_attribute(signed: Case) -> bytes:
    def add(content: cms.SignedData) -> None:
        attribute = cms.CMSAttribute({"type": "1.2.3.4", "values": [core.Null()]})
        content["signer_infos"][0]["unsigned_attrs"] = [attribute]

    return with_cms(signed.last, rewritten(add))


@attack
def another_digest_named_outside(signed: Case) -> bytes:
    def name(content: cms.SignedData) -> None:
        content["digest_algorithms"] = [{"algorithm": "sha512"}]

    return with_cms(signed.last, rewritten(name))


@attack
def another_salt_length(signed: Case) -> bytes:
    def salt(content: cms.SignedData) -> None:
        content["signer_infos"][0]["signature_algorithm"]["parameters"]["salt_length"] = 20

    return with_cms(signed.last, rewritten(salt))


@attack
def content_inside_the_message(signed: Case) -> bytes:
    def inside(content: cms.SignedData) -> None:
        content["encap_content_info"] = {"content_type": "data", "content": b"other"}

    return with_cms(signed.last, rewritten(inside))


@attack
def another_version_number(signed: Case) -> bytes:
    return with_cms(signed.last, rewritten(lambda content: content.__setitem__("version", cms.CMSVersion(3))))


@attack
def lengths_written_the_long_way(signed: Case) -> bytes:
    """BER: the outer length with a leading zero means the same and is not the same."""

    def longer(der: bytes) -> bytes:
        assert der[1] == 0x82
        return der[:1] + b"\x83\x00" + der[2:]

    return with_cms(signed.last, longer)


@attack
def lengths_left_open(signed: Case) -> bytes:
    """BER: indefinite length."""
    return with_cms(signed.last, lambda der: der[:1] + b"\x80" + der[4:] + b"\0\0")


@attack
def a_flipped_bit_in_the_signature_itself(signed: Case) -> bytes:
    return with_cms(signed.last, lambda der: der[:-1] + bytes([der[-1] ^ 1]))


# Incremental saving and shadows: something appended after the signatures


@attack
def a_white_box_over_the_text(signed: Case) -> bytes:
    return updated(signed.last, white_box)


@attack
def a_note_on_the_page(signed: Case) -> bytes:
    return updated(signed.last, note)


@attack
def another_title(signed: Case) -> bytes:
    return updated(signed.last, title)


@attack
def another_page_behind(signed: Case) -> bytes:
    def add(writer: IncrementalPdfFileWriter) -> None:
        page = DictionaryObject(
            {
                pdf_name("/Type"): pdf_name("/Page"),
                pdf_name("/MediaBox"): ArrayObject(map(NumberObject, (0, 0, 595, 842))),
                pdf_name("/Contents"): writer.add_object(StreamObject(stream_data=b"")),
            }
        )
        writer.insert_page(page)

    return updated(signed.last, add)


@attack
def no_page_left(signed: Case) -> bytes:
    def remove(writer: IncrementalPdfFileWriter) -> None:
        pages = writer.root["/Pages"]
        pages["/Kids"], pages["/Count"] = ArrayObject(), NumberObject(0)
        writer.update_container(pages)

    return updated(signed.last, remove)


@attack
def another_text_in_the_same_stream(signed: Case) -> bytes:
    def swap(writer: IncrementalPdfFileWriter) -> None:
        page, _ = writer.find_page_for_modification(0)
        page.get_object()["/Contents"] = writer.add_object(StreamObject(stream_data=b"BT ET"))
        writer.mark_update(page)

    return updated(signed.last, swap)


@attack
def another_description_in_xmp(signed: Case) -> bytes:
    def describe(writer: IncrementalPdfFileWriter) -> None:
        about = StreamObject(stream_data=b"<x/>")
        about["/Type"], about["/Subtype"] = pdf_name("/Metadata"), pdf_name("/XML")
        writer.root["/Metadata"] = writer.add_object(about)
        writer.update_root()

    return updated(signed.last, describe)


@attack
def an_update_that_says_nothing(signed: Case) -> bytes:
    return updated(signed.last, lambda writer: writer.add_object(NumberObject(7)) and None)


@attack
def a_freed_object(signed: Case) -> bytes:
    start = int(re.findall(rb"startxref\n(\d+)", signed.last)[-1])
    size = int(re.findall(rb"/Size (\d+)", signed.last)[-1])
    here = len(signed.last)
    root = re.findall(rb"/Root \d+ 0 R", signed.last)[-1]
    return signed.last + (
        b"xref\n7 1\n0000000000 00001 f \ntrailer\n<<\n%s\n/Size %d\n/Prev %d\n>>\nstartxref\n%d\n%%%%EOF\n"
        % (root, size, start, here)
    )


# The form: places for signatures moved, painted, added, taken, doubled


@attack
def a_place_moved(signed: Case) -> bytes:
    def move(writer: IncrementalPdfFileWriter) -> None:
        field(writer, 0)["/Rect"] = ArrayObject(map(NumberObject, (0, 0, 595, 842)))

    return updated(signed.last, move)


@attack
def a_stamp_painted_over(signed: Case) -> bytes:
    def paint(writer: IncrementalPdfFileWriter) -> None:
        form = StreamObject(stream_data=b"1 0 0 rg 0 0 125 35 re f")
        form["/Type"], form["/Subtype"] = pdf_name("/XObject"), pdf_name("/Form")
        form["/BBox"] = ArrayObject(map(NumberObject, (0, 0, 125, 35)))
        field(writer, 0)["/AP"] = DictionaryObject({pdf_name("/N"): writer.add_object(form)})

    return updated(signed.last, paint)


@attack
def a_place_renamed(signed: Case) -> bytes:
    def rename(writer: IncrementalPdfFileWriter) -> None:
        field(writer, 1)["/T"] = generic.TextStringObject("S9")

    return updated(signed.last, rename)


@attack
def a_place_hidden(signed: Case) -> bytes:
    def hide(writer: IncrementalPdfFileWriter) -> None:
        field(writer, 1)["/F"] = NumberObject(2)

    return updated(signed.last, hide)


@attack
def a_place_taken_away(signed: Case) -> bytes:
    return updated(signed.last, lambda writer: fields(writer).pop() and None)


@attack
def places_in_another_order(signed: Case) -> bytes:
    return updated(signed.last, lambda writer: fields(writer).reverse())


@attack
def a_place_added(signed: Case) -> bytes:
    spec = SigFieldSpec("EXTRA", on_page=0, box=(10, 10, 90, 40))
    return updated(signed.last, lambda writer: append_signature_field(writer, spec))


@attack
def a_place_added_and_signed(signed: Case) -> bytes:
    return insider(signed.last, signed.desk, lambda writer: None, field_name="EXTRA")


@attack
def one_signature_in_two_places(signed: Case) -> bytes:
    def double(writer: IncrementalPdfFileWriter) -> None:
        field(writer, 2)["/V"] = field(writer, 1).raw_get("/V")

    return updated(signed.last, double)


@attack
def a_signature_taken_out(signed: Case) -> bytes:
    return updated(signed.last, lambda writer: field(writer, 1).pop("/V") and None)


# Active and hidden content


@attack
def a_script_on_opening(signed: Case) -> bytes:
    script = {pdf_name("/S"): pdf_name("/JavaScript"), pdf_name("/JS"): generic.TextStringObject("x")}
    return updated(signed.last, in_catalogue("/OpenAction", lambda writer: DictionaryObject(script)))


@attack
def a_hidden_form_language(signed: Case) -> bytes:
    def xfa(writer: IncrementalPdfFileWriter) -> None:
        form = writer.root["/AcroForm"]
        form["/XFA"] = writer.add_object(StreamObject(stream_data=b"<xdp/>"))
        writer.update_container(form)

    return updated(signed.last, xfa)


@attack
def a_file_inside(signed: Case) -> bytes:
    def names(writer: IncrementalPdfFileWriter) -> generic.PdfObject:
        return DictionaryObject({pdf_name("/EmbeddedFiles"): DictionaryObject()})

    return updated(signed.last, in_catalogue("/Names", names))


@attack
def layers_that_can_be_switched(signed: Case) -> bytes:
    return updated(signed.last, in_catalogue("/OCProperties", lambda writer: DictionaryObject()))


# Signed by someone, but not this paper, not this person, not this way


@attack
def another_text_signed_by_the_same_people(signed: Case) -> bytes:
    return case(signed.desk, "부결한다.").last


@attack
def the_same_names_under_another_root(signed: Case) -> bytes:
    others = desk("한빛구 적극행정위원회", *signed.desk.names)
    data = signed.base
    for place in range(len(others.names)):
        data = signature(data, signed.base, others, place, first=place == 0)
    return data


@attack
def two_signers_in_each_others_places(signed: Case) -> bytes:
    data = signature(signed.states[1], signed.base, signed.desk, 2, "S1", first=False)
    return signature(data, signed.base, signed.desk, 1, "S2", first=False)


@attack
def signed_in_another_order(signed: Case) -> bytes:
    data = signature(signed.states[1], signed.base, signed.desk, 2, first=False)
    return signature(data, signed.base, signed.desk, 1, first=False)


@attack
def a_first_signature_that_does_not_close(signed: Case) -> bytes:
    data = signed.base
    for place in range(3):
        data = signature(data, signed.base, signed.desk, place, first=False)
    return data


@attack
def signed_anew_by_everyone_after_a_change(signed: Case) -> bytes:
    data = start = updated(signed.base, white_box)
    for place in range(3):
        data = signature(data, start, signed.desk, place, first=place == 0)
    return data


@attack
def an_insiders_white_box(signed: Case) -> bytes:
    return insider(signed.states[2], signed.desk, white_box)


@attack
def an_insiders_white_box_saved_before(signed: Case) -> bytes:
    start = updated(signed.states[2], white_box)
    return insider(start, signed.desk, lambda writer: None)


@attack
def an_insiders_note(signed: Case) -> bytes:
    return insider(signed.states[2], signed.desk, note)


@attack
def an_insiders_title(signed: Case) -> bytes:
    return insider(signed.states[2], signed.desk, title)


@attack
def an_insiders_script(signed: Case) -> bytes:
    edit = in_catalogue("/OpenAction", lambda writer: DictionaryObject())
    return insider(signed.states[2], signed.desk, edit)


@attack
def an_insiders_hand_on_anothers_stamp(signed: Case) -> bytes:
    def paint(writer: IncrementalPdfFileWriter) -> None:
        field(writer, 0)["/AP"] = field(writer, 1).raw_get("/AP")

    return insider(signed.states[2], signed.desk, paint)


@attack
def an_insiders_wider_place(signed: Case) -> bytes:
    def widen(writer: IncrementalPdfFileWriter) -> None:
        field(writer, 2)["/Rect"] = ArrayObject(map(NumberObject, (0, 0, 595, 842)))

    return insider(signed.states[2], signed.desk, widen)


@attack
def an_insiders_old_padding(signed: Case) -> bytes:
    """RSA without PSS."""
    plain = SignedDigestAlgorithm({"algorithm": "sha256_rsa"})

    class Old(KeySigner):
        async def async_sign_raw(self, data: bytes, digest_algorithm: str, dry_run: bool = False) -> bytes:
            return b"\0" * 384 if dry_run else self._key.sign(data, padding.PKCS1v15(), hashes.SHA256())

        def __init__(self, certificate: asn1_x509.Certificate, key: RSAPrivateKey) -> None:
            super().__init__(certificate, key)
            self._signature_mechanism = plain

    return insider_with(signed, Old)


def insider_with(signed: Case, kind: type[KeySigner]) -> bytes:
    """The last signature, made by another kind of signer."""
    pair = signed.desk.pairs[-1]
    about = PdfSignatureMetadata(field_name="S2", subfilter=SigSeedSubFilter.PADES, md_algorithm="sha256")
    signer = kind(loaded(pair.certificate), keys.private(pair.key))
    dated = DatedSigner(about, signer=signer, stamp_style=look(signed.desk), at=AT)
    return dated.sign_pdf(QuietWriter(BytesIO(signed.states[2]))).getvalue()


@attack
def an_insiders_chain_of_certificates(signed: Case) -> bytes:
    """Valid in itself; what else is in the message is under nobody's signature."""

    class Chained(KeySigner):
        def __init__(self, certificate: asn1_x509.Certificate, key: RSAPrivateKey) -> None:
            super().__init__(certificate, key)
            self._cert_registry = SimpleCertificateStore()
            self._cert_registry.register(loaded(signed.desk.root.certificate))
            self.embed_roots = True

    return insider_with(signed, Chained)


@attack
def an_insiders_old_kind_of_signature(signed: Case) -> bytes:
    return insider(
        signed.states[2],
        signed.desk,
        lambda writer: None,
        subfilter=SigSeedSubFilter.ADOBE_PKCS7_DETACHED,
    )


@attack
def closed_so_that_nobody_may_follow(signed: Case) -> bytes:
    """DocMDP 1 where 2 was meant: valid in itself, and no way in which we sign."""
    alone = Desk(signed.desk.root, signed.desk.names[:1], signed.desk.pairs[:1])
    return insider(
        signed.base, alone, lambda writer: None, certify=True, docmdp_permissions=MDPPerm.NO_CHANGES
    )


# Saved by another program


def saved(data: bytes, **how: object) -> bytes:
    out = BytesIO()
    with pikepdf.open(BytesIO(data)) as document:
        document.save(out, **how)
    return out.getvalue()


@attack
def saved_again(signed: Case) -> bytes:
    return saved(signed.last)


@attack
def saved_with_packed_objects(signed: Case) -> bytes:
    return saved(signed.last, object_stream_mode=pikepdf.ObjectStreamMode.generate)


@attack
def saved_for_the_web(signed: Case) -> bytes:
    return saved(signed.last, linearize=True)


@attack
def saved_with_a_password(signed: Case) -> bytes:
    return saved(signed.last, encryption=pikepdf.Encryption(owner="a", user=""))


@attack
def an_update_with_a_packed_table(signed: Case) -> bytes:
    writer = IncrementalPdfFileWriter(BytesIO(signed.last))
    writer.stream_xrefs = True
    title(writer)
    out = BytesIO()
    with suppress(AssertionError):
        writer.write(out)
    return out.getvalue()


# Files that want to keep a reader busy, or lead it astray


def trailing(signed: Case, trailer: bytes, table: bytes = b"xref\n0 1\n0000000000 65535 f \n") -> bytes:
    """The signed file with a table and trailer of the forger's own."""
    here = len(signed.last)
    return signed.last + table + trailer.replace(b"HERE", b"%d" % here)


def start_of(signed: Case) -> int:
    return int(re.findall(rb"startxref\n(\d+)", signed.last)[-1])


@attack
def a_table_that_leads_to_itself(signed: Case) -> bytes:
    return trailing(signed, b"trailer\n<<\n/Root 1 0 R\n/Size 99\n/Prev HERE\n>>\nstartxref\nHERE\n%%EOF\n")


@attack
def a_table_behind_the_end(signed: Case) -> bytes:
    return trailing(
        signed, b"trailer\n<<\n/Root 1 0 R\n/Size 99\n/Prev 9999999\n>>\nstartxref\nHERE\n%%EOF\n"
    )


@attack
def a_second_way_to_a_table(signed: Case) -> bytes:
    """A hybrid file: old readers see one table, new ones another."""
    start = start_of(signed)
    return trailing(
        signed,
        b"trailer\n<<\n/Root 1 0 R\n/Size 99\n/XRefStm 15\n/Prev %d\n>>\nstartxref\nHERE\n%%%%EOF\n" % start,
    )


@attack
def a_way_written_in_disguise(signed: Case) -> bytes:
    """/Pr#65v is /Prev to whoever unescapes names, and nothing to whoever does not."""
    start = start_of(signed)
    return trailing(
        signed,
        b"trailer\n<<\n/Root 1 0 R\n/Size 99\n/Pr#65v %d\n>>\nstartxref\nHERE\n%%%%EOF\n" % start,
    )


@attack
def a_hundred_thousand_empty_sections(signed: Case) -> bytes:
    start = start_of(signed)
    return trailing(
        signed,
        b"trailer\n<<\n/Root 1 0 R\n/Size 99\n/Prev %d\n>>\nstartxref\nHERE\n%%%%EOF\n" % start,
        b"xref\n" + b"0 0\n" * 100_000,
    )


@attack
def a_table_of_a_thousand_million(signed: Case) -> bytes:
    return trailing(signed, b"", b"xref\n0 999999999\n")


@attack
def a_hundred_updates(signed: Case) -> bytes:
    data = signed.last
    for _ in range(100):
        data = updated(data, lambda writer: writer.add_object(NumberObject(7)) and None)
    return data


@attack
def arrays_in_arrays_in_arrays(signed: Case) -> bytes:
    def deep(writer: IncrementalPdfFileWriter) -> None:
        writer.root["/Deep"] = writer.add_object(StreamObject(stream_data=b""))
        writer.update_root()

    data = updated(signed.last, deep)
    return data.replace(b"/Deep", b"/Deep " + b"[" * 20_000, 1)


@attack
def a_bomb_in_a_packed_object(signed: Case) -> bytes:
    with pikepdf.new() as document:
        bomb = zlib.compress(bytes(50_000_000), 9)
        stream = pikepdf.Stream(document, b"")
        stream.write(bomb, filter=Name.FlateDecode)
        document.Root.Bomb = document.make_indirect(stream)
        document.add_blank_page()
        document.Root.AcroForm = Dictionary(Fields=[], SigFlags=3)
        out = BytesIO()
        document.save(out, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return out.getvalue()


@attack
def pages_that_are_their_own_parents(signed: Case) -> bytes:
    def loop(writer: IncrementalPdfFileWriter) -> None:
        pages = writer.root["/Pages"]
        pages["/Kids"] = ArrayObject([writer.root.raw_get("/Pages")])
        writer.update_container(pages)

    return updated(signed.last, loop)


@attack
def a_form_that_contains_itself(signed: Case) -> bytes:
    def loop(writer: IncrementalPdfFileWriter) -> None:
        first = writer.root["/AcroForm"]["/Fields"].raw_get(0)
        field(writer, 0)["/Kids"] = ArrayObject([first])

    return updated(signed.last, loop)


@attack
def the_shadow_of_another_paper(signed: Case) -> bytes:
    """Our signatures' increments behind another base of the same length."""
    other = base_of("원안대로 의결하다.", signed.desk.names)
    return other + signed.last[len(signed.base) :]
