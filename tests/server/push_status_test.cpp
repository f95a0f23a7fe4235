// What the server says of where it wakes devices.
#include "tests/server/served_folder.h"
#include "tests/support/test.h"

using namespace espalier;

class PushStatusTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPushServiceThatIsNotApplesIsNamed()
    {
        test::ServedFolder folder;
        const auto own = [&folder] {
            return folder.status()[QStringLiteral("push")].toObject().value(QLatin1String("own")).toString();
        };
        auto options = test::ServedFolder::anyPort();
        options.apns.host = QStringLiteral("127.0.0.1");
        options.apns.port = 41'234;
        auto server = folder.serve(options);
        QCOMPARE(own(), QStringLiteral("127.0.0.1:41234"));
        server.reset();
        server = folder.serve();
        QCOMPARE(own(), QString());
    }
};

ESPALIER_TEST(PushStatusTest);
#include "push_status_test.moc"
