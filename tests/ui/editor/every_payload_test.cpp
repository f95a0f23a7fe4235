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
#include "ui/editor/payloads/add_payload_sheet.h"

#include "plist/reader.h"
#include "profiles/validation/key_level.h"
#include "profiles/validation/sentences.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QTemporaryDir>

using namespace espalier;
using namespace espalier::ui;
using test::Editing;

namespace {
constexpr int DeepestUnfolded = 7;

QByteArray profileWith(const catalogue::Entry& entry)
{
    const auto catalogue = *catalogue::Catalogue::shipped();
    profiles::EditableDocument document = profiles::newProfile(QStringLiteral("com.example"), QStringLiteral("Test"),
                                                               {}, [] { return QStringLiteral("U"); });
    const auto edit = profiles::addPayload(document, entry.type, entry.title, beginningOf(entry, *catalogue),
                                           profiles::atEnd, [] { return QStringLiteral("P"); });
    if (!edit || !document.apply(*edit)) {
        return {};
    }
    return document.text();
}

const auto ownKey = QStringLiteral("Mine");

// Else the form asks what it is to be.
bool hasOneKind(const catalogue::Key* key)
{
    return key != nullptr && key->type != catalogue::Type::Any && !key->nameOnly;
}

// The keys that a form has to have, by their way below the payload: elements of lists stand at 0. Keys of one's own
// choice ("ANY") have no name, and a key that stands in itself is looked at once.
void collect(const profiles::KeyLevel& level, const catalogue::Keys& keys, const profiles::Path& around, int depth,
             QList<profiles::Path>& into)
{
    for (const auto& key : keys) {
        if (profiles::isAnyName(key->name) || level.isFreeName(*key) || key->preRelease) {
            continue;
        }
        const profiles::Path path = around / profiles::Step(key->name);
        into.append(path);
        const bool goesDown = key->recursesTo.isEmpty() && depth < DeepestUnfolded - 1;
        const profiles::KeyLevel below = level.below(key.get());
        if (goesDown && key->type == catalogue::Type::Dictionary) {
            collect(below, key->subkeys, path, depth + 1, into);
        } else if (goesDown && key->type == catalogue::Type::Array && key->subkeys.size() == 1 &&
                   key->subkeys.first()->type == catalogue::Type::Dictionary) {
            const auto& element = key->subkeys.first();
            collect(below.below(element.get()), element->subkeys, path / profiles::Step(qsizetype(0)), depth + 2, into);
        }
    }
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

    QTemporaryDir m_folder;
    int m_kept = 0;

    // For Python's reader, all at once in the end.
    void keep(const catalogue::Entry& entry, const QByteArray& text)
    {
        QFile file(m_folder.filePath(QStringLiteral("%1 %2.mobileconfig")
                                         .arg(++m_kept)
                                         .arg(QString(entry.id()).replace(QLatin1Char('/'), QLatin1Char(' ')))));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }

private Q_SLOTS:
    void initTestCase()
    {
        installAppStyle(ColorScheme::Light);
        QVERIFY(catalogue::Catalogue::shipped().has_value());
    }

    void cleanupTestCase()
    {
        QProcess python;
        python.start(QStringLiteral("python3"),
                     {QStringLiteral("-c"),
                      QStringLiteral("import pathlib,plistlib,sys\n"
                                     "files=sorted(pathlib.Path(sys.argv[1]).glob('*.mobileconfig'))\n"
                                     "for file in files:\n"
                                     "    assert plistlib.loads(file.read_bytes())['PayloadContent'],file\n"
                                     "print(len(files))\n"),
                      m_folder.path()});
        QVERIFY(python.waitForFinished());
        QVERIFY2(python.exitCode() == 0, python.readAllStandardError().constData());
        QCOMPARE(python.readAllStandardOutput().trimmed().toInt(), m_kept);
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
            if (item.what == FormItem::What::AddItem && hasOneKind(item.element) && item.depth < DeepestUnfolded) {
                row->findChild<Button*>()->click();
                at = -1;
                continue;
            }
            if (item.what == FormItem::What::AddKey && hasOneKind(item.element) && item.depth < DeepestUnfolded) {
                row->findChild<QLineEdit*>()->setText(ownKey);
                row->findChild<Button*>()->click();
                const profiles::Path path = item.path / profiles::Step(ownKey);
                QVERIFY2(editing.session.document().find(path).isValid(), qPrintable(path.text()));
                at = -1;
                continue;
            }
            if (item.what == FormItem::What::Group && !item.isList && !item.isThere() && item.all == 0) {
                QVERIFY2(ItemActions(editing.session, item).set(), qPrintable(item.id())); // of any keys
                at = -1;
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
        QList<profiles::Path> keys;
        collect(profiles::KeyLevel::ofPayload(*catalogue, &entry), entry.keys,
                editing.session.document().path(editing.payload(0)), 0, keys);
        for (const profiles::Path& path : std::as_const(keys)) {
            QVERIFY2(editing.session.document().find(path).isValid(), qPrintable(path.text()));
        }
        // "1" and the first choice may be no sensible values, but they are known keys of the right type.
        using profiles::Rule;
        for (const profiles::Problem& problem : editing.session.problems()) {
            const bool structural = problem.rule == Rule::WrongType || problem.rule == Rule::KeyUnknown ||
                                    problem.rule == Rule::DuplicateKey || problem.rule == Rule::NotReadable ||
                                    problem.rule == Rule::PayloadTypeUnknown || problem.rule == Rule::NotAChoice;
            QVERIFY2(!structural, qPrintable(problem.path.text() + QLatin1Char(' ') + profiles::ruleId(problem)));
        }
        keep(entry, editing.session.document().text());
        editing.session.history().setIndex(0);
        QCOMPARE(editing.session.document().text(), before);
    }
};

ESPALIER_TEST(EveryPayloadTest);
#include "every_payload_test.moc"
