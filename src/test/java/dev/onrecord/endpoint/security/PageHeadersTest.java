package dev.onrecord.endpoint.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Pages load what this server has, and nothing else. */
@QuarkusTest
class PageHeadersTest {

    private static final String GRAPHIQL = "/q/graphql-ui/";
    private static final Pattern LOADED = Pattern.compile("url\\(['\"]?([^)'\"]{1,40})");

    @Test
    void pageSaysWhatItMayDo() {
        RestAssured.get(GRAPHIQL)
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("default-src 'none'; script-src 'self';"))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("Referrer-Policy", "no-referrer")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store");
    }

    @Test
    void graphiqlLoadsOnlyWhatThePolicyAllows() {
        Document page = Jsoup.parse(RestAssured.get(GRAPHIQL).asString());
        List<Element> loading = page.select("script, link[href], img, iframe, style");
        assertThat(loading).hasSizeGreaterThanOrEqualTo(6);
        for (Element element : loading) {
            String address = element.hasAttr("src") ? element.attr("src") : element.attr("href");
            assertThat(address)
                    .as(element.outerHtml())
                    .isNotEmpty()
                    .doesNotContain(":")
                    .doesNotStartWith("//");
            assertThat(RestAssured.get(GRAPHIQL + address).statusCode())
                    .as(address)
                    .isEqualTo(200);
        }
        assertThat(page.select("[onclick], [onload], [onerror]")).isEmpty();
    }

    @Test
    void stylesOfGraphiqlLoadOnlyFontsAndImagesTheyBring() {
        String styles = RestAssured.get(GRAPHIQL + "graphiql.min.css").asString();
        assertThat(LOADED.matcher(styles).results().map(url -> url.group(1)))
                .isNotEmpty()
                .allMatch(url -> url.startsWith("data:font/") || url.startsWith("data:image/"));
    }

    @Test
    void whatIsNoPageIsNotSniffed() {
        for (String path : List.of("/graphql/schema.graphql", GRAPHIQL + "render.js", "/q/health")) {
            RestAssured.get(path)
                    .then()
                    .header("X-Content-Type-Options", equalTo("nosniff"))
                    .header("Content-Security-Policy", nullValue());
        }
    }

    @Test
    void pagesOfOtherSitesMayNotAsk() {
        Response preflight = RestAssured.given()
                .header("Origin", "https://front.example")
                .header("Access-Control-Request-Method", "POST")
                .options("/graphql");
        preflight.then().header("Access-Control-Allow-Origin", nullValue());
    }
}
