package org.chengmen.disclosure.requests.demonstration;

import org.chengmen.alliance.OrganisationView;
import org.chengmen.disclosure.requests.Applicant;
import org.chengmen.disclosure.requests.Channel;
import org.chengmen.disclosure.requests.InformationRequest;
import org.chengmen.disclosure.requests.RequestState;
import org.chengmen.disclosure.requests.Requests;
import org.chengmen.disclosure.requests.Today;
import org.chengmen.disclosure.requests.Wanted;
import org.chengmen.disclosure.requests.filing.Arrival;
import org.chengmen.disclosure.requests.filing.CheckedRequest;
import org.chengmen.disclosure.requests.filing.Contact;
import org.chengmen.disclosure.requests.filing.Filing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Fills one unit with requests: two years that are answered, and for the unit of the tour a desk
/// with every kind of light.
@Component
class UnitRequests {

    private static final int TWO_YEARS = 700;

    private final Filing filing;
    private final Requests requests;
    private final Past past;
    private final Today today;

    UnitRequests(Filing filing, Requests requests, Past past, Today today) {
        this.filing = filing;
        this.requests = requests;
        this.past = past;
        this.today = today;
    }

    @Transactional
    public void past(OrganisationView unit, List<SeedRequest> seeds, int number) {
        var random = new Random(unit.code().hashCode());
        for (var i = 0; i < number; i++) {
            var seed = seeds.get(random.nextInt(seeds.size()));
            var received = today.date().minusDays(40 + (long) random.nextInt(TWO_YEARS));
            var request = entered(unit, seed, received, random);
            var answered = today.calendar().onOrAfter(received.plusDays(5 + random.nextInt(20)));
            past.answered(request, seed.outcome(), answered);
            if (seed.outcome().gives() && random.nextInt(4) == 0) {
                past.published(request, seed, answered);
            }
        }
    }

    @Transactional
    public void desk(OrganisationView unit, List<SeedRequest> seeds) {
        var random = new Random(7);
        var day = today.date();
        entered(unit, seeds.get(0), day, random);
        past.open(entered(unit, seeds.get(1), day.minusDays(3), random), RequestState.IN_HAND);
        past.open(entered(unit, seeds.get(2), day.minusDays(25), random), RequestState.IN_HAND);
        past.open(entered(unit, seeds.get(3), day.minusDays(50), random), RequestState.IN_HAND);
        var asked = entered(unit, seeds.get(4), day.minusDays(9), random);
        past.open(asked, RequestState.CLARIFYING);
        past.asked(asked, "请写明需要哪一年、哪个项目的批复文件。", day.minusDays(4));
        var heard = entered(unit, seeds.get(5), day.minusDays(12), random);
        past.open(heard, RequestState.IN_HAND);
        past.heard(heard, "江城示范建设有限公司", "是否同意公开合同中的单价部分？", day.minusDays(6));
    }

    private InformationRequest entered(
            OrganisationView unit, SeedRequest seed, LocalDate received, Random random) {
        var content =
                new CheckedRequest(
                        unit.id().value(),
                        seed.kind(),
                        Names.of(seed.kind(), random),
                        contact(seed.kind(), random),
                        new Wanted(
                                null,
                                seed.wanted(),
                                Wanted.Form.ELECTRONIC,
                                Wanted.Delivery.ONLINE,
                                false));
        var channels = Channel.values();
        var channel = channels[Math.clamp(random.nextInt(9) - 4L, 0, channels.length - 1)];
        var arrival = new Arrival(channel, received, null, null, Locale.SIMPLIFIED_CHINESE);
        return requests.byNumber(filing.enter(content, arrival)).orElseThrow();
    }

    /// Numbers that belong to nobody.
    private static Contact contact(Applicant.Kind kind, Random random) {
        var person = kind == Applicant.Kind.PERSON;
        var running = String.format(Locale.ROOT, "%05d", random.nextInt(100_000));
        return new Contact(
                "100000" + running,
                "applicant-" + running + "@example.org",
                null,
                (person ? "DEMO" : "91DEMO") + running);
    }
}
