#include "tests/support/last_words.h"

#include <array>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <execinfo.h>
#include <unistd.h>

namespace espalier::test {

namespace {

constexpr std::array deadly = {SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGSEGV};

// Only what may be called wherever a signal comes.
void saySignal(int signal)
{
    constexpr int most = 64;
    std::array<void*, most> frames{};
    ::backtrace_symbols_fd(frames.data(), ::backtrace(frames.data(), most), STDERR_FILENO);
    ::signal(signal, SIG_DFL);
    ::raise(signal);
}

void sayException()
{
    try {
        if (std::current_exception() != nullptr) {
            std::rethrow_exception(std::current_exception());
        }
        std::fputs("QFATAL : terminated\n", stderr);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "QFATAL : uncaught exception: %s\n", error.what());
    } catch (...) {
        std::fputs("QFATAL : uncaught exception\n", stderr);
    }
    std::abort();
}

} // namespace

void sayWhereItDies()
{
    std::array<void*, 1> first{};
    ::backtrace(first.data(), 1); // the first call loads a library, which must not happen in a signal handler
    for (const int signal : deadly) {
        struct sigaction kept = {};
        ::sigaction(signal, nullptr, &kept);
        if (kept.sa_handler == SIG_DFL) { // a sanitizer's own says more
            ::signal(signal, saySignal);
        }
    }
    std::set_terminate(sayException);
}

} // namespace espalier::test
