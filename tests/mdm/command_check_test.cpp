// What a feature forbids is not queued, whoever asks for it.
#include "tests/mdm/office.h"
#include "tests/mdm/phone.h"

using namespace espalier;
using namespace espalier::test;

namespace {
} // namespace

class CommandCheckTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatACheckRefusesIsNotQueued()
    {
        Office office;
        office.enroll(phone);
        office.queue->addCheck(
            QStringLiteral("InstallProfile"), [](store::Connection&, const plist::Dict& command) -> Result<> {
                return command.contains(u"Payload") ? Result<>()
                                                    : fail(ErrorCode::Refused, QStringLiteral("without a profile"));
            });
        auto install = office.command("InstallProfile", phone, QStringLiteral("C-1"));
        const auto refused = office.add(install);
        QVERIFY(refused.error().code == ErrorCode::Refused);
        QCOMPARE(refused.error().what, QStringLiteral("without a profile"));
        QVERIFY(office.idle(phone).body.isEmpty());

        QVERIFY(office.add("ProfileList", phone)); // of another type
        install.command.set(QStringLiteral("Payload"), QByteArray("x"));
        QVERIFY(office.add(install));
    }

    void aFeatureIsNotAskedAboutItsOwnCommands()
    {
        Office office;
        office.enroll(phone);
        office.queue->addCheck(QStringLiteral("InstallProfile"),
                               [](store::Connection&, const plist::Dict&) -> Result<> {
                                   return fail(ErrorCode::Refused, QStringLiteral("never by hand"));
                               });
        auto install = office.command("InstallProfile", phone);
        QVERIFY(office.add(install).error().code == ErrorCode::Refused);
        install.origin = QStringLiteral("profile");
        QVERIFY(office.add(install));
    }
};

ESPALIER_TEST(CommandCheckTest);
#include "command_check_test.moc"
