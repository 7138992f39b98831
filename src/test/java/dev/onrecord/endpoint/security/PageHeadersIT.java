package dev.onrecord.endpoint.security;

import dev.onrecord.binary.PackagedServer;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusIntegrationTest
@TestProfile(PackagedServer.class)
class PageHeadersIT extends PageHeadersTest {}
