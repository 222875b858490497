package org.chengmen.disclosure.requests.filing;

import static org.chengmen.disclosure.requests.RequestRefusal.ADDRESS_TOO_LONG;
import static org.chengmen.disclosure.requests.RequestRefusal.CONTACT_MISSING;
import static org.chengmen.disclosure.requests.RequestRefusal.DELIVERY_MISSING;
import static org.chengmen.disclosure.requests.RequestRefusal.DELIVERY_NEEDS_ADDRESS;
import static org.chengmen.disclosure.requests.RequestRefusal.DELIVERY_NEEDS_MAIL;
import static org.chengmen.disclosure.requests.RequestRefusal.DOCUMENT_TOO_LONG;
import static org.chengmen.disclosure.requests.RequestRefusal.FORM_MISSING;
import static org.chengmen.disclosure.requests.RequestRefusal.KIND_MISSING;
import static org.chengmen.disclosure.requests.RequestRefusal.MAIL_MALFORMED;
import static org.chengmen.disclosure.requests.RequestRefusal.NAME_MISSING;
import static org.chengmen.disclosure.requests.RequestRefusal.NAME_TOO_LONG;
import static org.chengmen.disclosure.requests.RequestRefusal.PHONE_MALFORMED;
import static org.chengmen.disclosure.requests.RequestRefusal.UNIT_MISSING;
import static org.chengmen.disclosure.requests.RequestRefusal.WANTED_MISSING;
import static org.chengmen.disclosure.requests.RequestRefusal.WANTED_TOO_LONG;

import org.chengmen.disclosure.requests.Applicant;
import org.chengmen.disclosure.requests.Bounded;
import org.chengmen.disclosure.requests.RequestRefusal;
import org.chengmen.disclosure.requests.Wanted;
import org.chengmen.disclosure.requests.Wanted.Delivery;
import org.chengmen.disclosure.requests.Wanted.Form;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;

/// Reads one form and gathers all that is wrong with it.
final class FormCheck {

    static final int LONGEST_WANTED = 2000;

    private static final Pattern PHONE = Pattern.compile("\\+?\\d{7,15}");
    private static final Pattern MAIL =
            Pattern.compile(
                    "[^\\s@<>\",;:()\\[\\]\\\\]{1,64}@[a-zA-Z0-9][a-zA-Z0-9.-]{0,188}[a-zA-Z0-9]");

    private final RequestForm form;
    private final LocalDate today;
    private final List<Problem> problems = new ArrayList<>();

    FormCheck(RequestForm form, LocalDate today) {
        this.form = form;
        this.today = today;
    }

    /// `unit` is the one that the form names, or null where it names none that answers requests.
    CheckedRequest checked(@Nullable UUID unit) {
        require(unit != null, "organisation", UNIT_MISSING);
        var kind = chosen(Applicant.Kind.class, form.kind(), "kind", KIND_MISSING);
        var name = name();
        var identity = new Identity(form.identity(), kind, today).checked(problems);
        var contact = new Contact(phone(), mail(), address(), identity);
        var wanted = wanted(contact);
        Refused.ifAny(problems);
        return new CheckedRequest(
                Objects.requireNonNull(unit), Objects.requireNonNull(kind), name, contact, wanted);
    }

    private String name() {
        var name = Bounded.tidied(form.name()).replaceAll("\\s+", " ");
        require(!name.isEmpty(), "name", NAME_MISSING);
        require(!Bounded.isLonger(name, 100), "name", NAME_TOO_LONG);
        return name;
    }

    private @Nullable String phone() {
        var phone = Bounded.tidied(form.phone()).replaceAll("[\\s()-]", "");
        require(phone.isEmpty() || PHONE.matcher(phone).matches(), "phone", PHONE_MALFORMED);
        return phone.isEmpty() ? null : phone;
    }

    private @Nullable String mail() {
        var mail = Bounded.tidied(form.mail());
        require(mail.isEmpty() || MAIL.matcher(mail).matches(), "mail", MAIL_MALFORMED);
        return mail.isEmpty() ? null : mail;
    }

    private @Nullable String address() {
        var address = Bounded.tidied(form.address());
        require(!Bounded.isLonger(address, 200), "address", ADDRESS_TOO_LONG);
        return address.isEmpty() ? null : address;
    }

    private Wanted wanted(Contact contact) {
        var reachable = contact.phone() != null || contact.mail() != null;
        require(reachable || contact.address() != null, "phone", CONTACT_MISSING);
        var document = Bounded.orNull(form.document());
        require(
                document == null || !Bounded.isLonger(document, 200),
                "document",
                DOCUMENT_TOO_LONG);
        var text = Bounded.tidied(form.wanted());
        require(!text.isEmpty(), "wanted", WANTED_MISSING);
        require(!Bounded.isLonger(text, LONGEST_WANTED), "wanted", WANTED_TOO_LONG);
        var shape = chosen(Form.class, form.form(), "form", FORM_MISSING);
        var way = chosen(Delivery.class, form.delivery(), "delivery", DELIVERY_MISSING);
        require(way != Delivery.MAIL || contact.mail() != null, "mail", DELIVERY_NEEDS_MAIL);
        require(
                way != Delivery.POST || contact.address() != null,
                "address",
                DELIVERY_NEEDS_ADDRESS);
        return new Wanted(
                document,
                text,
                shape == null ? Form.ELECTRONIC : shape,
                way == null ? Delivery.ONLINE : way,
                form.help() != null);
    }

    private <E extends Enum<E>> @Nullable E chosen(
            Class<E> kind, @Nullable String name, String field, RequestRefusal otherwise) {
        var found =
                Arrays.stream(kind.getEnumConstants())
                        .filter(it -> it.name().equals(name))
                        .findFirst();
        require(found.isPresent(), field, otherwise);
        return found.orElse(null);
    }

    private void require(boolean holds, String field, RequestRefusal otherwise) {
        if (!holds) {
            problems.add(Problem.at(field, otherwise));
        }
    }
}
