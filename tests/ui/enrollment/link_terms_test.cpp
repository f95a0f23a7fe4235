// A link's terms: when it is made, and when it is changed.
#include "tests/support/test.h"
#include "tests/ui/enrollment/enrollment_window.h"
#include "tests/ui/support/own_settings.h"
#include "ui/common/segments.h"
#include "ui/enrollment/edit_link_sheet.h"
#include "ui/enrollment/new_link_sheet.h"
#include "ui/enrollment/terms_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTemporaryDir>

using namespace espalier;
using namespace espalier::ui;
using test::EnrollmentWindow;

namespace {

NewLinkSheet* newLink(EnrollmentWindow& window)
{
    window.screen.open({QStringLiteral("enrollment"), {{QStringLiteral("new"), true}}});
    return window.screen.findChild<NewLinkSheet*>();
}

template <class T> T* part(const QWidget* sheet, const char* name)
{
    return sheet->findChild<T*>(QLatin1String(name));
}

// The link of that row, in its sheet.
EditLinkSheet* edit(EnrollmentWindow& window, int row)
{
    window.list->setCurrentIndex(window.list->model()->index(row, 0));
    QTest::mouseClick(window.button(QStringLiteral("Edit…")), Qt::LeftButton);
    return window.screen.findChild<EditLinkSheet*>();
}

int rowNamed(const EnrollmentWindow& window, const char* name)
{
    for (int row = 0; row < window.list->model()->rowCount(); ++row) {
        if (window.list->model()->index(row, 0).data().toString() == QLatin1String(name)) {
            return row;
        }
    }
    return -1;
}

} // namespace

class LinkTermsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_settings;

private Q_SLOTS:
    void initTestCase() { test::useOwnSettings(m_settings); }

    void theRarerTermsWaitBehindADisclosure()
    {
        EnrollmentWindow window;
        QTRY_VERIFY(window.isLoaded());
        NewLinkSheet* sheet = newLink(window);
        auto* terms = sheet->findChild<TermsForm*>();
        QVERIFY(!terms->isVisible());
        QTest::mouseClick(part<Button>(sheet, "moreTerms"), Qt::LeftButton);
        QVERIFY(terms->isVisible());
        QTest::mouseClick(part<QCheckBox>(sheet, "mac"), Qt::LeftButton, {}, QPoint(8, 8));
        QTest::mouseClick(part<Button>(sheet, "moreTerms"), Qt::LeftButton);
        QVERIFY(!terms->isVisible());
        QVERIFY(window.says(QStringLiteral("Only Mac"))); // what is chosen is said all the same
    }

    void aLinkIsMadeWithAllItsTerms()
    {
        EnrollmentWindow window;
        QTRY_VERIFY(window.isLoaded());
        NewLinkSheet* sheet = newLink(window);
        QTest::keyClicks(part<QLineEdit>(sheet, "linkName"), QStringLiteral("Own phones"));
        part<Segments>(sheet, "ownership")->setCurrent(1);
        QVERIFY(window.says(QStringLiteral("neither lock nor erase")));
        QTest::mouseClick(part<Button>(sheet, "moreTerms"), Qt::LeftButton);
        part<Segments>(sheet, "approval")->setCurrent(1);
        QVERIFY(window.says(QStringLiteral("offers no profile until you say yes")));
        QTest::mouseClick(part<Switch>(sheet, "askName"), Qt::LeftButton, {}, QPoint(8, 8));
        QTest::mouseClick(part<QCheckBox>(sheet, "iphone"), Qt::LeftButton, {}, QPoint(8, 8));
        QTest::keyClicks(part<QPlainTextEdit>(sheet, "serials"), QStringLiteral("c02aa, C02BB C02CC"));
        QTest::keyClicks(part<QPlainTextEdit>(sheet, "note"), QStringLiteral("Bring it along"));
        auto* language = part<QComboBox>(sheet, "language");
        language->setCurrentIndex(language->findData(QStringLiteral("de")));
        QTest::mouseClick(part<Button>(sheet, "createLink"), Qt::LeftButton);
        QTRY_COMPARE(window.control.calls(QStringLiteral("link.create")).size(), 1);
        const QJsonObject sent = window.sent(QStringLiteral("link.create"));
        QCOMPARE(sent.value(QStringLiteral("ownership")).toString(), QStringLiteral("personal"));
        QCOMPARE(sent.value(QStringLiteral("approval")).toString(), QStringLiteral("before"));
        QCOMPARE(sent.value(QStringLiteral("ask_name")).toBool(), true);
        QCOMPARE(sent.value(QStringLiteral("platforms")).toArray(), QJsonArray{QStringLiteral("iphone")});
        QCOMPARE(sent.value(QStringLiteral("serials")).toArray(),
                 (QJsonArray{QStringLiteral("c02aa"), QStringLiteral("C02BB"), QStringLiteral("C02CC")}));
        QCOMPARE(sent.value(QStringLiteral("note")).toString(), QStringLiteral("Bring it along"));
        QCOMPARE(sent.value(QStringLiteral("language")).toString(), QStringLiteral("de"));
    }

    void whatIsUsualIsNotSent()
    {
        EnrollmentWindow window;
        QTRY_VERIFY(window.isLoaded());
        NewLinkSheet* sheet = newLink(window);
        QTest::keyClicks(part<QLineEdit>(sheet, "linkName"), QStringLiteral("X"));
        QTest::keyClick(part<QLineEdit>(sheet, "linkName"), Qt::Key_Return);
        QTRY_COMPARE(window.control.calls(QStringLiteral("link.create")).size(), 1);
        QCOMPARE(window.sent(QStringLiteral("link.create")).keys(),
                 (QStringList{QStringLiteral("expires_ms"), QStringLiteral("name"), QStringLiteral("uses")}));
    }

    void aSerialNumberThatIsNoneIsNamedBeforeAnythingIsSent()
    {
        EnrollmentWindow window;
        QTRY_VERIFY(window.isLoaded());
        NewLinkSheet* sheet = newLink(window);
        QTest::keyClicks(part<QLineEdit>(sheet, "linkName"), QStringLiteral("X"));
        QTest::mouseClick(part<Button>(sheet, "moreTerms"), Qt::LeftButton);
        QTest::keyClicks(part<QPlainTextEdit>(sheet, "serials"), QStringLiteral("C02AA who?"));
        QVERIFY(window.says(QStringLiteral("is no serial number")));
        QVERIFY(!part<Button>(sheet, "createLink")->isEnabled());
    }

    void changingSendsOnlyWhatIsOtherwise()
    {
        EnrollmentWindow window;
        QTRY_VERIFY(window.isLoaded());
        EditLinkSheet* sheet = edit(window, rowNamed(window, "New Macs, spring"));
        QVERIFY(sheet != nullptr);
        QVERIFY(!part<Button>(sheet, "saveLink")->isEnabled()); // nothing is otherwise yet
        QCOMPARE(part<QLineEdit>(sheet, "linkName")->text(), QStringLiteral("New Macs, spring"));
        part<QSpinBox>(sheet, "linkUses")->setValue(20);
        QTest::mouseClick(part<Button>(sheet, "moreTerms"), Qt::LeftButton);
        QCOMPARE(part<QPlainTextEdit>(sheet, "note")->toPlainText(), QStringLiteral("Please bring your badge."));
        part<QPlainTextEdit>(sheet, "note")->clear();
        QVERIFY(!part<Segments>(sheet, "approval")->isVisible()); // that was agreed to
        QTest::mouseClick(part<Button>(sheet, "saveLink"), Qt::LeftButton);
        QTRY_COMPARE(window.control.calls(QStringLiteral("link.edit")).size(), 1);
        QCOMPARE(window.sent(QStringLiteral("link.edit")),
                 (QJsonObject{
                     {QStringLiteral("link"), 2}, {QStringLiteral("uses"), 20}, {QStringLiteral("note"), QString()}}));
        QTRY_VERIFY(window.says(QStringLiteral("is changed")));
    }

    void aLinkCanNotBeForFewerThanCame()
    {
        EnrollmentWindow window;
        QTRY_VERIFY(window.isLoaded());
        EditLinkSheet* sheet = edit(window, rowNamed(window, "New Macs, spring"));
        part<QSpinBox>(sheet, "linkUses")->setValue(3);
        QVERIFY(window.says(QStringLiteral("came through it already")));
        QVERIFY(!part<Button>(sheet, "saveLink")->isEnabled());
        part<QSpinBox>(sheet, "linkUses")->setValue(0); // no limit
        QVERIFY(part<Button>(sheet, "saveLink")->isEnabled());
    }

    void leavingTheGroupIsSentAsTheOneThatEverybodyIsIn()
    {
        EnrollmentWindow window;
        QTRY_VERIFY(window.isLoaded());
        EditLinkSheet* sheet = edit(window, rowNamed(window, "New Macs, spring"));
        auto* group = part<QComboBox>(sheet, "linkGroup");
        QCOMPARE(group->currentText(), QStringLiteral("Engineering"));
        QCOMPARE(group->currentData().toInt(), 4); // as which it is sent, whatever its name
        group->setCurrentIndex(0);
        QTest::mouseClick(part<Button>(sheet, "saveLink"), Qt::LeftButton);
        QTRY_COMPARE(window.sent(QStringLiteral("link.edit")).value(QStringLiteral("group")).toString(),
                     QStringLiteral("All devices"));
    }

    void aRevokedLinkIsNotChangedButDuplicated()
    {
        EnrollmentWindow window;
        QTRY_VERIFY(window.isLoaded());
        window.list->setCurrentIndex(window.list->model()->index(rowNamed(window, "Contractor iPads"), 0));
        QVERIFY(!window.button(QStringLiteral("Edit…"))->isEnabled());
        QTest::mouseClick(window.button(QStringLiteral("Duplicate")), Qt::LeftButton);
        QTRY_VERIFY(window.says(QStringLiteral("another address with the same terms")));
        QCOMPARE(window.sent(QStringLiteral("link.duplicate")).value(QStringLiteral("link")).toInt(), 5);
    }

    void aRefusedDuplicateSaysWhy()
    {
        EnrollmentWindow window;
        QTRY_VERIFY(window.isLoaded());
        window.control.refuse(QStringLiteral("link.duplicate"), ErrorCode::Unavailable,
                              QStringLiteral("there is no push certificate"));
        QTest::mouseClick(window.button(QStringLiteral("Duplicate")), Qt::LeftButton);
        QTRY_VERIFY(window.says(QStringLiteral("was not duplicated")));
        QVERIFY(window.button(QStringLiteral("Duplicate"))->isEnabled());
    }

    void theDetailSaysTheTerms()
    {
        EnrollmentWindow window;
        QTRY_VERIFY(window.isLoaded());
        window.list->setCurrentIndex(window.list->model()->index(rowNamed(window, "New Macs, spring"), 0));
        QVERIFY(window.says(QStringLiteral("Only Mac · 2 serial number")));
    }
};

ESPALIER_TEST(LinkTermsTest);
#include "link_terms_test.moc"
