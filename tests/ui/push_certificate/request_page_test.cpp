#include "tests/support/test.h"
#include "tests/ui/support/fake_control.h"
#include "ui/common/check_line.h"
#include "ui/push_certificate/request_page.h"

#include <QLabel>

using namespace espalier;
using namespace espalier::ui;

class RequestPageTest : public QObject {
    Q_OBJECT

    const ManualClock m_clock{test::officeNow};

    QString signedUnder(bool apple)
    {
        test::FakeControl control;
        CertificateWalk walk;
        PushStanding::Request request;
        request.signer = QStringLiteral("MDM Vendor: V");
        request.upload = "UUUU";
        request.apple = apple;
        walk.standing.request = request;
        RequestPage page(control, m_clock, walk);
        page.refresh();
        QString words = page.summary();
        const auto labels = page.findChildren<QLabel*>();
        for (const auto* label : labels) {
            words += QLatin1Char('\n') + label->text();
        }
        const auto lines = page.findChildren<CheckLine*>();
        for (const auto* line : lines) {
            words += QLatin1Char('\n') + line->accessibleName();
        }
        return words;
    }

private Q_SLOTS:
    // What Apple will refuse wasn't checked as Apple will check it.
    void theWordsAreTrueOfAnotherRoot()
    {
        QVERIFY(signedUnder(true).contains(QStringLiteral("s Apple will check it")));
        QVERIFY(signedUnder(true).contains(QStringLiteral("Ready for Apple")));
        const QString foreign = signedUnder(false);
        QVERIFY2(!foreign.contains(QStringLiteral("s Apple will check it")), qPrintable(foreign));
        QVERIFY2(!foreign.contains(QStringLiteral("eady")), qPrintable(foreign));
        QVERIFY2(foreign.contains(QStringLiteral("Apple would refuse it")), qPrintable(foreign));
    }
};

ESPALIER_TEST(RequestPageTest);
#include "request_page_test.moc"
