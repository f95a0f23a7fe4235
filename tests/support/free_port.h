// A port where nobody listens just now, for a server that has to know its address before it starts. Taken from below
// the range out of which the system gives ports to outgoing connections (32768 and up on Linux): one of those may
// become somebody else's between the asking and the listening.
#pragma once

#include <QtGlobal>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <random>
#include <sys/socket.h>
#include <unistd.h>

namespace espalier::test {

// 0: none found
[[nodiscard]] inline quint16 freePort()
{
    std::random_device random;
    std::uniform_int_distribution<int> ports(20'000, 31'999);
    for (int tries = 0; tries < 100; ++tries) {
        const auto port = static_cast<quint16>(ports(random));
        const int descriptor = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        address.sin_port = htons(port);
        const bool isFree = bind(descriptor, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0;
        close(descriptor);
        if (isFree) {
            return port;
        }
    }
    return 0;
}

} // namespace espalier::test
