package org.colloquy.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class EndpointGuardTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:9900/v1",
                "http://localhost:8080/demo-engine/v1",
                "https://api.openai.com/v1",
                "http://[::1]:11434",
                "http://10.0.0.7/v1",
                "http://192.168.1.4:8000/v1/",
                "http://my_model_server:8000/v1",
                "HTTPS://EXAMPLE.COM/v1",
                "http://169.253.255.255/",
                "http://169.255.0.1/",
                "http://169.254.example.com/",
                "http://[fec0::1]/",
                "http://[fd00:ec2::255]/",
                "http://metadata.google.internal.example.com/"
            })
    void allows(String endpoint) {
        assertThat(EndpointGuard.objection(endpoint)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://169.254.169.254/v1",
                "http://169.254.0.1:80/v1",
                "http://2852039166/",
                "http://0xa9fea9fe/",
                "http://0xA9.0xFE.169.254/",
                "http://0251.0376.0251.0376/",
                "http://169.16689662/",
                "http://169.254.43518/",
                "http://169.254.169.254./",
                "http://[fe80::1]/",
                "http://[fe80::1%25eth0]:80/",
                "http://[febf::1]/",
                "http://[fd00:ec2::254]/v1",
                "http://[::ffff:169.254.169.254]/",
                "http://[::ffff:a9fe:a9fe]/",
                "http://[::a9fe:a9fe]/",
                "http://[64:ff9b::a9fe:a9fe]/",
                "http://[2002:a9fe:a9fe::1]/",
                "http://metadata.google.internal/",
                "http://Metadata.Google.Internal.:80/v1",
                "http://100.100.100.200/"
            })
    void refusesWhereCloudsHandOutCredentials(String endpoint) {
        assertThat(EndpointGuard.objection(endpoint)).contains("is a link-local or metadata address");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "api.openai.com/v1",
                "file:///etc/passwd",
                "ftp://host/",
                "http:",
                "http:///v1",
                "http://:80/",
                "http://a b/",
                "jar:http://x!/",
                "http://user:secret@host/v1",
                "http://169%2e254%2e169%2e254/"
            })
    void refusesWhatIsNoHttpUrl(String endpoint) {
        assertThat(EndpointGuard.objection(endpoint)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "169.254.169.254",
                "169.254.1.1",
                "fe80::1",
                "fd00:ec2::254",
                "64:ff9b::169.254.169.254",
                "::169.254.1.1"
            })
    void forbidsWhatANameMayMean(String address) throws Exception {
        assertThat(EndpointGuard.forbids(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "::1",
                "::",
                "0.0.0.0",
                "8.8.8.8",
                "10.1.2.3",
                "fd00:ec2::253",
                "2001:db8::a9fe:a9fe"
            })
    void allowsEveryOtherAddress(String address) throws Exception {
        assertThat(EndpointGuard.forbids(InetAddress.getByName(address))).isFalse();
    }
}
