// A form for every payload type and variant of the shipped catalogue; every control edits; what comes out is a property
// list with the value in it, and undoing everything gives the first bytes back.
#include "tests/support/test.h"
#include "tests/ui/editor/sample.h"
#include "ui/common/app_style.h"
#include "ui/common/button.h"
#include "ui/editor/controls/control.h"
#include "ui/editor/form/form_view.h"
#include "ui/editor/form/head_row.h"
#include "ui/editor/form/item_actions.h"
#include "ui/editor/form/value_row.h"

#include "plist/reader.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace espalier;
using namespace espalier::ui;
using test::Editing;

namespace {
constexpr int DeepestUnfolded = 7;

QByteArray profileWith(const catalogue::Entry& entry)
{
    profiles::EditableDocument document = profiles::newProfile(QStringLiteral("com.example"), QStringLiteral("Test"),
                                                               {}, [] { return QStringLiteral("U"); });
    const auto edit = profiles::addPayload(document, entry.type, entry.title, {}, profiles::atEnd,
                                           [] { return QStringLiteral("P"); });
    if (!edit || !document.apply(*edit)) {
        return {};
    }
    return document.text();
}

// Does what a person would with the row's control. Answers whether there was anything to do.
bool operate(ValueRow& row)
{
    Control* control = row.control();
    if (auto* edit = control->findChild<QPlainTextEdit*>()) {
        edit->setPlainText(QStringLiteral("Some words"));
        return true;
    }
    if (auto* box = control->findChild<QComboBox*>()) {
        if (box->count() > 0) {
            Q_EMIT box->activated(0);
            return true;
        }
        return false; // a reference, and nothing to point to
    }
    if (auto* on = control->findChild<Switch*>()) {
        on->click();
        return true;
    }
    if (auto* edit = control->findChild<QLineEdit*>()) {
        QTest::keyClicks(edit, QStringLiteral("1"));
        QTest::keyClick(edit, Qt::Key_Return);
        return true;
    }
    if (auto* button = control->findChild<Button*>();
        button != nullptr && qobject_cast<QWidget*>(button)->isVisibleTo(control)) {
        return false; // date and data: a dialog, or a step of its own
    }
    return false;
}
} // namespace

class EveryPayloadTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        installAppStyle(ColorScheme::Light);
        QVERIFY(catalogue::Catalogue::shipped().has_value());
    }

    void edits_data()
    {
        QTest::addColumn<int>("index");
        const auto catalogue = *catalogue::Catalogue::shipped();
        int payloads = 0;
        for (int i = 0; i < catalogue->entries().size(); ++i) {
            const catalogue::Entry& entry = catalogue->entries().at(i);
            if (entry.kind == catalogue::Kind::Payload) {
                QTest::newRow(qPrintable(entry.id())) << i;
                ++payloads;
            }
        }
        QVERIFY2(payloads > 120, "the shipped catalogue has its payloads");
    }

    void edits()
    {
        QFETCH(int, index);
        const auto catalogue = *catalogue::Catalogue::shipped();
        const catalogue::Entry& entry = catalogue->entries().at(index);
        const QByteArray before = profileWith(entry);
        QVERIFY(!before.isEmpty());
        Editing editing(before, catalogue);
        FormView view(editing.session);
        view.resize(760, 900);
        view.show();
        view.setPayload(editing.payload(0));
        QSet<QString> done;
        for (qsizetype at = 0; at < view.items().size(); ++at) {
            const FormItem item = view.items().at(at);
            if (done.contains(item.id()) || item.tag == QLatin1String("common")) {
                continue;
            }
            done.insert(item.id());
            FormRow* row = view.rowAt(at);
            QVERIFY2(row != nullptr, qPrintable(item.id()));
            if (item.what == FormItem::What::Group && item.isList && !item.isThere() && item.depth < DeepestUnfolded) {
                QVERIFY2(ItemActions(editing.session, item).set(), qPrintable(item.id()));
                at = -1; // rows came
                continue;
            }
            if (item.isHead() && !item.expanded && item.depth < DeepestUnfolded && item.key != nullptr &&
                item.key->recursesTo.isEmpty()) {
                Q_EMIT row->toggleRequested(item.id());
                at = -1;
                continue;
            }
            auto* valueRow = qobject_cast<ValueRow*>(row);
            if (valueRow == nullptr || item.isThere()) {
                continue;
            }
            const bool operated = operate(*valueRow);
            if (operated) {
                QVERIFY2(editing.session.document().find(item.path).isValid(), qPrintable(item.id()));
            } else {
                QVERIFY2(ItemActions(editing.session, item).set() || item.key == nullptr, qPrintable(item.id()));
            }
            QVERIFY2(!editing.session.document().isBroken(), qPrintable(item.id()));
        }
        const auto read = plist::readXml(editing.session.document().text());
        QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().what));
        QTRY_VERIFY(editing.session.areProblemsCurrent());
        editing.session.history().setIndex(0);
        QCOMPARE(editing.session.document().text(), before);
    }
};

ESPALIER_TEST(EveryPayloadTest);
#include "every_payload_test.moc"
