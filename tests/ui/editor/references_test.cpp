// A list of references shows and offers payloads, never their UUIDs.
#include "tests/support/test.h"
#include "tests/ui/editor/form_sample.h"
#include "ui/common/app_style.h"
#include "ui/common/button.h"
#include "ui/editor/controls/list_control.h"
#include "ui/editor/controls/references_control.h"

#include <QApplication>
#include <QComboBox>

using namespace espalier;
using namespace espalier::ui;
using test::Form;

namespace {
const char list[] = "TrustedCertificateUUIDs";
const auto identity = QStringLiteral("22222222-0000-0000-0000-000000000002");

struct References : public Form {
    explicit References(const QByteArray& text = test::sampleText()) : Form(text) {}
    // Entries in order, then the one that adds.
    QList<QComboBox*> boxes()
    {
        QApplication::processEvents(); // what is new in a layout is shown in the next turn
        QList<QComboBox*> all;
        for (QComboBox* box : row(list)->control()->findChildren<QComboBox*>()) {
            if (box != row(list)->control()->focusProxy() && box->isVisibleTo(row(list)->control())) {
                all << box;
            }
        }
        return all << qobject_cast<QComboBox*>(row(list)->control()->focusProxy());
    }
    QString at(int index) const { return value((QByteArray(list) + '/' + QByteArray::number(index)).constData()); }
};
} // namespace

class ReferencesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installAppStyle(ColorScheme::Light); }

    void anEntryIsAddedByThePayloadsName()
    {
        References form;
        QVERIFY(qobject_cast<ReferencesControl*>(form.row(list)->control()) != nullptr);
        QComboBox* add = form.boxes().last();
        QCOMPARE(add->count(), 1);
        QCOMPARE(add->itemText(0), QStringLiteral("Device identity"));
        Q_EMIT add->activated(0);
        QCOMPARE(form.at(0), identity);
        QCOMPARE(form.session.history().count(), 1);
        QCOMPARE(form.boxes().first()->currentText(), QStringLiteral("Device identity"));
        QCOMPARE(form.boxes().last()->count(), 0); // it is in the list
        QVERIFY(!form.boxes().last()->isEnabled());
    }

    void anEntryThatPointsNowhereIsShownAndCanBeChosenAnew()
    {
        References form;
        form.put(QStringLiteral("PayloadContent/0/TrustedCertificateUUIDs/0"), QStringLiteral("GONE"));
        QComboBox* entry = form.boxes().first();
        QCOMPARE(form.boxes().size(), 2);
        QVERIFY(entry->currentText().contains(QStringLiteral("GONE")));
        Q_EMIT entry->activated(0);
        QCOMPARE(form.at(0), identity);
    }

    void entriesAreMovedAndRemoved()
    {
        References form;
        form.put(QStringLiteral("PayloadContent/0/TrustedCertificateUUIDs/0"), QStringLiteral("GONE"));
        form.put(QStringLiteral("PayloadContent/0/TrustedCertificateUUIDs/1"), identity);
        QTest::keyClick(form.boxes().first(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(form.at(0), identity);
        QTest::keyClick(form.boxes().first(), Qt::Key_Delete);
        QCOMPARE(form.at(0), QStringLiteral("GONE"));
        QTest::mouseClick(form.row(list)->control()->findChild<IconButton*>(), Qt::LeftButton);
        QVERIFY(form.at(0).isEmpty());
        QCOMPARE(form.boxes().size(), 1);
    }

    void aListOfOtherThingsIsEditedAsWhatItIs()
    {
        QByteArray text = test::sampleText();
        text.replace("<key>VendorKey</key>",
                     "<key>TrustedCertificateUUIDs</key><array><integer>5</integer></array><key>VendorKey</key>");
        Form form(text);
        QVERIFY(qobject_cast<ListControl*>(form.row(list)->control()) != nullptr);
    }
};

ESPALIER_TEST(ReferencesTest);
#include "references_test.moc"
