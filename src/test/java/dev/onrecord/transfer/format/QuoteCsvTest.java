package dev.onrecord.transfer.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuoteCsvTest {

    private final QuoteCsv csv = new QuoteCsv();

    @Test
    void everyQuoteIsARecord() {
        int first = FormatFixtures.BODY.indexOf("It rang twice,");
        assertThat(csv.write(FormatFixtures.stored("https://ringroad.example/bell")))
                .startsWith("1,5,21,\"It rang twice,\",DIRECT,Ana Brandl,PERSON,Q4242,Ana Brandl,said,0.9,EXTRACTED,"
                        + first + "," + (first + 14)
                        + ",https://ringroad.example/bell,\"The bell, again\",Ring Road,2026-03-01T12:00:00Z,\r\n")
                .contains("3,5,,of Vienna,MIXED,,,,,,0.0,EXTRACTED,")
                .endsWith(",2026-03-01T12:00:00Z,Vienna\r\n");
    }

    @Test
    void formulaIsMadeHarmlessAndMarksAreDoubled() {
        assertThat(csv.write(FormatFixtures.stored(null)))
                .contains("2,5,22,\"'=It rang, \"\"loud\"\",\n thrice,\",DIRECT")
                .contains(",Vienna; the old mill\r\n");
    }

    @Test
    void everyRecordHasTheColumnsOfTheHeader() {
        String columns = csv.header();
        assertThat(columns).endsWith("\r\n").startsWith("quote_id,");
        String record = csv.write(FormatFixtures.stored(null)).split("\r\n")[2];
        assertThat(record.replaceAll("\"[^\"]*\"", "")
                        .chars()
                        .filter(c -> c == ',')
                        .count())
                .isEqualTo(columns.chars().filter(c -> c == ',').count());
    }
}
