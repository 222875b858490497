package org.chengmen.publishing.open.oai;

import static org.assertj.core.api.Assertions.assertThat;

import io.gdcc.xoai.model.oaipmh.Granularity;
import io.gdcc.xoai.model.oaipmh.results.Record;
import io.gdcc.xoai.model.oaipmh.results.record.Header;
import io.gdcc.xoai.serviceprovider.ServiceProvider;
import io.gdcc.xoai.serviceprovider.client.OAIClient;
import io.gdcc.xoai.serviceprovider.model.Context;
import io.gdcc.xoai.serviceprovider.parameters.GetRecordParameters;
import io.gdcc.xoai.serviceprovider.parameters.ListIdentifiersParameters;
import io.gdcc.xoai.serviceprovider.parameters.ListRecordsParameters;

import org.chengmen.PortalTest;
import org.chengmen.publishing.open.Newsstand;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;

/// A real harvester over a real connection reads the portal; the corners of the protocol are asked
/// one by one.
@PortalTest
class OaiPagesTests {

    @LocalServerPort int port;
    @Autowired MockMvcTester web;
    @Autowired Newsstand stand;
    @Autowired JdbcClient database;

    ServiceProvider harvester = new ServiceProvider(new Context());

    @BeforeEach
    void connect() {
        var base = "http://localhost:" + port + "/oai";
        harvester =
                new ServiceProvider(
                        new Context()
                                .withBaseUrl(base)
                                .withGranularity(Granularity.Second)
                                .withSaveUnparsedMetadata()
                                .withOAIClient(OAIClient.newBuilder().withBaseUrl(base).build()));
    }

    @Test
    void saysWhoItIs() {
        var identity = harvester.identify();
        assertThat(identity.getProtocolVersion()).isEqualTo("2.0");
        assertThat(identity.getGranularity()).isEqualTo(Granularity.Second);
        assertThat(identity.getDeletedRecord().value()).isEqualTo("persistent");
        assertThat(identity.getBaseURL()).endsWith("/oai");
    }

    @Test
    void offersSetsAndFormats() throws Exception {
        assertThat(all(harvester.listSets()))
                .extracting("spec")
                .contains(
                        "column:news:city", "type:news", "organisation:fgw", "site:fgw.localhost");
        assertThat(all(harvester.listMetadataFormats()))
                .extracting("metadataPrefix")
                .containsExactly("oai_dc", "chengmen");
    }

    @Test
    void givesEveryRecordOfASiteOnceAndWhatWasTakenDownAsDeleted() throws Exception {
        var kept = stand.publish("留下的");
        var gone = stand.publish("撤下的");
        stand.withdraw(gone, "重复发布");
        var records =
                all(
                        harvester.listRecords(
                                ListRecordsParameters.request()
                                        .withMetadataPrefix("oai_dc")
                                        .withSetSpec("site:fgw.localhost")));
        assertThat(records)
                .extracting(it -> it.getHeader().getIdentifier())
                .doesNotHaveDuplicates();
        assertThat(find(records, stand.number(kept)).getMetadata().asUnparsedString())
                .contains("<dc:title>留下的</dc:title>");
        assertThat(find(records, stand.number(gone)).getHeader().isDeleted()).isTrue();
        assertThat(find(records, stand.number(gone)).getMetadata()).isNull();
    }

    @Test
    void goesOnWhereAListWasCut() throws Exception {
        var first = stand.publish("很多篇之一");
        copy(stand.number(first), 1100);
        var headers =
                all(
                        harvester.listIdentifiers(
                                ListIdentifiersParameters.request()
                                        .withMetadataPrefix("oai_dc")
                                        .withSetSpec("site:fgw.localhost")));
        assertThat(headers).hasSizeGreaterThan(1100);
        assertThat(headers).extracting(Header::getIdentifier).doesNotHaveDuplicates();
        assertThat(headers)
                .isSortedAccordingTo((a, b) -> a.getDatestamp().compareTo(b.getDatestamp()));
    }

    @Test
    void givesWhatChangedSince() throws Exception {
        stand.publish("从前的");
        var now = harvester.identify();
        assertThat(now).isNotNull();
        var later = stand.publish("后来的");
        var stamp = header(stand.number(later)).getDatestamp();
        var since =
                all(
                        harvester.listIdentifiers(
                                ListIdentifiersParameters.request()
                                        .withMetadataPrefix("oai_dc")
                                        .withFrom(stamp)));
        assertThat(since)
                .extracting(Header::getIdentifier)
                .contains(identifier(stand.number(later)));
        assertThat(since).allMatch(it -> !it.getDatestamp().isBefore(stamp));
    }

    @Test
    void describesItsOwnFormatWithASchemaThatHolds() throws Exception {
        var edition = stand.publish("完整的文稿");
        stand.spoil(edition, "坏\u0001字 <b>&");
        var record =
                harvester.getRecord(
                        GetRecordParameters.request()
                                .withIdentifier(identifier(stand.number(edition)))
                                .withMetadataFormatPrefix("chengmen"));
        var document = record.getMetadata().asUnparsedString();
        var schema =
                SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                        .newSchema(
                                new StreamSource(
                                        new StringReader(
                                                web.get()
                                                        .uri("/oai/document.xsd")
                                                        .exchange()
                                                        .getResponse()
                                                        .getContentAsString())));
        schema.newValidator().validate(new StreamSource(new StringReader(document)));
        assertThat(document.replace("&gt;", ">")).contains("<title>坏字 &lt;b>&amp;</title>");
    }

    @Test
    void keepsSitesApart() {
        var number = stand.number(stand.publish("别处没有"));
        var record = "verb=GetRecord&metadataPrefix=oai_dc&identifier=" + identifier(number);
        assertThat(ask(Newsstand.HOST, record).select("title").text()).isEmpty();
        assertThat(ask(Newsstand.HOST, record).getElementsByTag("dc:title").text())
                .isEqualTo("别处没有");
        assertThat(error(Newsstand.OTHER, record)).isEqualTo("idDoesNotExist");
        assertThat(
                        error(
                                Newsstand.OTHER,
                                "verb=ListRecords&metadataPrefix=oai_dc&set=organisation:fgw"))
                .isEqualTo("noRecordsMatch");
        assertThat(
                        error(
                                Newsstand.OTHER,
                                "verb=ListRecords&metadataPrefix=oai_dc&set=site:fgw.localhost"))
                .isEqualTo("noRecordsMatch");
    }

    @Test
    void givesEachLanguageAsARecordOfItsOwn() {
        var edition = stand.publish("双语");
        stand.translate(edition, "Bilingual");
        var record =
                "verb=GetRecord&metadataPrefix=oai_dc&identifier="
                        + identifier(stand.number(edition))
                        + ":en";
        assertThat(ask(Newsstand.HOST, record).getElementsByTag("dc:title").text())
                .isEqualTo("Bilingual");
    }

    @ParameterizedTest
    @CsvSource({
        "'', badVerb",
        "verb=Nonsense, badVerb",
        "verb=Identify&verb=Identify, badVerb",
        "verb=Identify&x=1, badArgument",
        "verb=ListRecords, badArgument",
        "verb=ListRecords&metadataPrefix=oai_dc&metadataPrefix=oai_dc, badArgument",
        "verb=ListRecords&metadataPrefix=marc21, cannotDisseminateFormat",
        "verb=ListRecords&metadataPrefix=oai_dc&set=nowhere, noRecordsMatch",
        "verb=ListRecords&metadataPrefix=oai_dc&set=column:../desk, noRecordsMatch",
        "verb=ListRecords&metadataPrefix=oai_dc&from=2999-01-01, noRecordsMatch",
        "verb=ListRecords&metadataPrefix=oai_dc&from=2026-02-30, badArgument",
        "verb=ListRecords&metadataPrefix=oai_dc&from=yesterday, badArgument",
        "verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-02&until=2026-01-01, badArgument",
        "verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-01&until=2026-01-02T00:00:00Z, badArgument",
        "verb=ListRecords&resumptionToken=x&metadataPrefix=oai_dc, badArgument",
        "verb=ListRecords&resumptionToken=%27;drop table, badResumptionToken",
        "verb=ListRecords&resumptionToken=marc~~~~1, badResumptionToken",
        "verb=ListRecords&resumptionToken=oai_dc~~2026-13-01~~1, badResumptionToken",
        "verb=ListSets&resumptionToken=1, badResumptionToken",
        "verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:localhost:0, idDoesNotExist",
        "verb=GetRecord&metadataPrefix=oai_dc&identifier=%01, idDoesNotExist",
        "verb=ListMetadataFormats&identifier=oai:x:1, idDoesNotExist"
    })
    void answersWhatItCannotDoWithTheCodeOfTheProtocol(String question, String code) {
        assertThat(error(Newsstand.HOST, question)).isEqualTo(code);
    }

    @Test
    void mayBeAskedByPostAsWell() {
        assertThat(
                        web.post()
                                .uri("/oai")
                                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                                .content("verb=Identify"))
                .hasStatusOk()
                .bodyText()
                .contains("<protocolVersion>2.0</protocolVersion>");
    }

    private String error(String host, String question) {
        return ask(host, question).getElementsByTag("error").attr("code");
    }

    private Document ask(String host, String question) {
        var answer =
                web.get().uri(URI.create(host + "/oai?" + question.replace(" ", "%20"))).exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(
                new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8),
                Parser.xmlParser());
    }

    private Header header(long number) throws Exception {
        return harvester
                .getRecord(
                        GetRecordParameters.request()
                                .withIdentifier(identifier(number))
                                .withMetadataFormatPrefix("oai_dc"))
                .getHeader();
    }

    private static String identifier(long number) {
        return "oai:fgw.localhost:" + number;
    }

    private static Record find(List<Record> records, long number) {
        return records.stream()
                .filter(it -> it.getHeader().getIdentifier().equals(identifier(number)))
                .findFirst()
                .orElseThrow();
    }

    private static <T> List<T> all(Iterator<T> items) {
        var list = new ArrayList<T>();
        items.forEachRemaining(list::add);
        return list;
    }

    /// Many more documents like one, taken down at once so that no other test sees them.
    private void copy(long number, int times) {
        database.sql(
                        """
                        with copied as (
                            insert into publishing.document
                                (id, site, column_id, type, organisation, author, created_at)
                            select gen_random_uuid(), site, column_id, type, organisation, author, created_at
                            from publishing.document, generate_series(1, :times) where number = :number
                            returning id, number)
                        insert into publishing.publication
                        select c.id, p.language, c.number, p.edition, p.site, p.column_id, p.type,
                            p.organisation, p.title, p.summary, p.body, p.fields, p.picture, 'EXPIRED', null,
                            null, false, p.first_published_at, p.published_at, p.changed_at, null
                        from copied c, publishing.publication p where p.number = :number
                        """)
                .param("number", number)
                .param("times", times)
                .update();
    }
}
