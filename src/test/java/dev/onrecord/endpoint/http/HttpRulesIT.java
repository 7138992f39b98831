package dev.onrecord.endpoint.http;

import dev.onrecord.binary.PackagedServer;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusIntegrationTest
@TestProfile(PackagedServer.class)
class HttpRulesIT extends HttpRulesTest {}
