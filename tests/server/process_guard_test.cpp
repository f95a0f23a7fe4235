// What the programs set for themselves at their start.
#include "app/start/process_guard.h"
#include "http/descriptor_room.h"
#include "tests/support/test.h"

#include <sys/prctl.h>
#include <sys/resource.h>

using namespace espalier;

namespace {

// The limit that this process has, put back at the end.
struct Descriptors {
    Descriptors() { ::getrlimit(RLIMIT_NOFILE, &before); }
    ~Descriptors() { ::setrlimit(RLIMIT_NOFILE, &before); }
    static void allow(rlim_t soft)
    {
        rlimit now{};
        ::getrlimit(RLIMIT_NOFILE, &now);
        now.rlim_cur = soft;
        ::setrlimit(RLIMIT_NOFILE, &now);
    }
    static rlimit now()
    {
        rlimit limit{};
        ::getrlimit(RLIMIT_NOFILE, &limit);
        return limit;
    }
    rlimit before{};
};

} // namespace

class ProcessGuardTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noCoreFileAndNoDebuggerSeesAKey()
    {
        const int dumpable = ::prctl(PR_GET_DUMPABLE, 0, 0, 0, 0);
        app::keepMemoryPrivate();
        rlimit core{};
        QCOMPARE(::getrlimit(RLIMIT_CORE, &core), 0);
        QCOMPARE(core.rlim_max, rlim_t(0));
        QCOMPARE(::prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), app::keepsDebuggersOut ? 0 : dumpable);
        ::prctl(PR_SET_DUMPABLE, dumpable, 0, 0, 0);
    }

    void descriptorsAreRaisedTowardsTheHardLimit()
    {
        const Descriptors kept;
        Descriptors::allow(300);
        app::allowManyConnections();
        QVERIFY(Descriptors::now().rlim_cur > 300 || Descriptors::now().rlim_max == 300);
        QCOMPARE(Descriptors::now().rlim_cur, std::min<rlim_t>(Descriptors::now().rlim_max, 32'768));
    }

    void theListenerLeavesDescriptorsForEverybodyElse()
    {
        const Descriptors kept;
        Descriptors::allow(1024);
        QCOMPARE(http::fitted({}).maxConnections, 1024 - 256);
        QCOMPARE(http::fitted({}).maxPerAddress, 256);
        Descriptors::allow(400);
        QCOMPARE(http::fitted({}).maxConnections, 144);
        QCOMPARE(http::fitted({}).maxPerAddress, 72);
        http::ListenerOptions few;
        few.maxConnections = 10;
        QCOMPARE(http::fitted(few).maxConnections, 10);
        QCOMPARE(http::fitted(few).maxPerAddress, few.maxPerAddress);
    }
};

ESPALIER_TEST(ProcessGuardTest);
#include "process_guard_test.moc"
