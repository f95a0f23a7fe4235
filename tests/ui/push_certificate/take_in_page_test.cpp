#include "tests/support/test.h"
#include "tests/ui/support/fake_control.h"
#include "ui/common/check_line.h"
#include "ui/common/file_field.h"
#include "ui/push_certificate/take_in_page.h"

#include <QJsonArray>
#include <QLineEdit>
#include <QTemporaryDir>

using namespace espalier;
using namespace espalier::ui;

class TakeInPageTest : public QObject {
    Q_OBJECT

    const ManualClock m_clock{test::officeNow};

    static QJsonValue readable(const char* state, const char* evidence)
    {
        return QJsonObject{
            {QStringLiteral("good"), QLatin1String(state) == QLatin1String("ok")},
            {QStringLiteral("checks"), QJsonArray{QJsonObject{{QStringLiteral("id"), QStringLiteral("readable")},
                                                              {QStringLiteral("state"), QLatin1String(state)},
                                                              {QStringLiteral("evidence"), QLatin1String(evidence)}}}}};
    }

private Q_SLOTS:
    // Though a request waits, and what answers it needs none.
    void whatHasAPasswordAsksForItAndKeepsIt()
    {
        test::FakeControl control;
        CertificateWalk walk;
        walk.standing.request = PushStanding::Request{};
        TakeInPage page(control, m_clock, walk);
        page.refresh();
        auto* password = page.findChild<QLineEdit*>(QStringLiteral("pushPassword"));
        const auto state = [&page] {
            const auto* line = page.findChild<CheckLine*>(QStringLiteral("check-readable"));
            return line != nullptr ? line->state() : State::Unknown;
        };
        const auto type = [password](const QString& text) {
            password->setText(text);
            password->setModified(true);
            Q_EMIT password->editingFinished();
        };
        QVERIFY(!password->isVisibleTo(&page));

        control.answer(QStringLiteral("push_cert.verify"), readable("failed", "wrong password"));
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("push.p12")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("container") > 0);
        file.close();
        QVERIFY(page.findChild<FileField*>(QStringLiteral("pushCertificate"))->take(file.fileName()));
        QTRY_VERIFY(password->isVisibleTo(&page));
        QVERIFY(state() == State::Waiting);
        QVERIFY(!page.isComplete());

        type(QStringLiteral("wrong"));
        QTRY_VERIFY(state() == State::Failed);

        control.answer(QStringLiteral("push_cert.verify"), readable("ok", "CN=APSP:1"));
        type(QStringLiteral("right"));
        QTRY_VERIFY(page.isComplete());
        page.refresh();
        QVERIFY(password->isVisibleTo(&page));
        page.proceed();
        QTRY_COMPARE(control.calls(QStringLiteral("push_cert.import")).size(), 1);
        QCOMPARE(control.calls(QStringLiteral("push_cert.import"))
                     .first()
                     .arguments.value(QStringLiteral("password"))
                     .toString(),
                 QStringLiteral("right"));
    }
};

ESPALIER_TEST(TakeInPageTest);
#include "take_in_page_test.moc"
