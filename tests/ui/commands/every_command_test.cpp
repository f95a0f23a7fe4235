// A form for every command of the shipped catalogue: it opens, what is required can be filled in, and the rules of the
// server find no error in what comes out.
#include "commands/checking.h"
#include "commands/form.h"
#include "plist/reader.h"
#include "profiles/editing/edits.h"
#include "profiles/validation/sentences.h"
#include "tests/support/test.h"
#include "tests/ui/support/fake_control.h"
#include "ui/commands/command_form.h"
#include "ui/common/app_style.h"
#include "ui/common/worded_catalogue.h"
#include "ui/editor/catalogue_words.h"
#include "ui/editor/editor_session.h"
#include "ui/editor/form/form_row.h"
#include "ui/editor/form/form_view.h"
#include "ui/editor/put_path.h"

#include <QJsonDocument>

using namespace espalier;
using namespace espalier::ui;

namespace {
constexpr int mostRounds = 40; // a key that is filled in may bring others

std::shared_ptr<const catalogue::Catalogue> everyCommand()
{
    return *wordedCatalogue();
}

// As the server answers: its own form and its own rules.
void answerAsTheServer(test::FakeControl& control)
{
    control.answer(QStringLiteral("command.form"), [](const QJsonObject& arguments) -> Result<QJsonValue> {
        const QString type = arguments[QStringLiteral("request_type")].toString();
        return commands::formOf(*everyCommand()->find(catalogue::Kind::Command, type).first());
    });
    control.answer(QStringLiteral("command.check"), [](const QJsonObject& arguments) -> Result<QJsonValue> {
        const QString type = arguments[QStringLiteral("request_type")].toString();
        const auto keys = TRY(plist::readXmlDict(
            QByteArray::fromBase64(arguments[QStringLiteral("plist_base64")].toString().toLatin1())));
        QJsonArray rows;
        for (const profiles::Problem& problem : commands::problemsIn(
                 keys, *everyCommand()->find(catalogue::Kind::Command, type).first(), *everyCommand(), nullptr)) {
            rows.append(QJsonObject{{QStringLiteral("path"), problem.path.text()},
                                    {QStringLiteral("rule"), profiles::ruleId(problem)},
                                    {QStringLiteral("severity"), profiles::name(problem.severity)},
                                    {QStringLiteral("args"), QJsonArray::fromStringList(problem.arguments)},
                                    {QStringLiteral("text"), profiles::sentence(problem)}});
        }
        return rows;
    });
}

// Something sensible of the key's type.
plist::Value sampleOf(const catalogue::Key& key)
{
    switch (kindOf(key)) {
    case profiles::Kind::String:
        return !key.choices.isEmpty()                ? firstValue(key)
               : key.subtype == QLatin1String("url") ? plist::Value(QStringLiteral("https://example.com/a"))
                                                     : plist::Value(QStringLiteral("example"));
    case profiles::Kind::Data:
        return plist::Value(QByteArray("x"));
    case profiles::Kind::Integer:
        return !key.choices.isEmpty() || hasDefault(key) ? firstValue(key) : plist::Value(qint64(1));
    case profiles::Kind::Array:
        return key.subkeys.isEmpty() || kindOf(*key.subkeys.first()) != profiles::Kind::String
                   ? plist::Value(plist::Array())
                   : plist::Value(plist::Array{sampleOf(*key.subkeys.first())});
    default:
        return firstValue(key);
    }
}

// Fills in the next thing that has to be there; false: there is nothing left.
bool fillNext(CommandForm& form)
{
    EditorSession& session = form.session();
    FormView& view = *form.view();
    for (qsizetype i = 0; i < view.items().size(); ++i) {
        const FormItem item = view.items().at(i);
        if (view.rowAt(i) == nullptr) {
            return false;
        }
        const bool isLeaf = item.what == FormItem::What::Value || item.what == FormItem::What::Group;
        if (isLeaf && item.isRequired() && !item.isThere() && item.key != nullptr) {
            return session.edit(putPath(session.document(), item.path, sampleOf(*item.key)), item.title);
        }
        // A list that has to be there with nothing in it: the first kind of entry there is.
        if (item.what == FormItem::What::AddItem && session.document().contains(item.node) &&
            session.document().children(item.node).empty() && item.element != nullptr && item.depth < 3) {
            plist::Dict entry;
            for (const auto& key : item.element->subkeys) {
                if (key->presence == catalogue::Presence::Required && kindOf(*key) != profiles::Kind::Dict) {
                    entry.set(key->name, sampleOf(*key));
                }
            }
            return session.edit(
                putPath(session.document(), item.path / profiles::Step(qsizetype(0)), plist::Value(entry)), item.title);
        }
    }
    return false;
}
} // namespace

class EveryCommandTest : public QObject {
    Q_OBJECT

    const ManualClock m_clock{test::officeNow};

private Q_SLOTS:
    void initTestCase() { installAppStyle(ColorScheme::Light); }

    void everyFormOpensAndIsAccepted_data()
    {
        QTest::addColumn<QString>("type");
        int commands = 0;
        for (const catalogue::Entry* entry : everyCommand()->entries(catalogue::Kind::Command)) {
            QTest::newRow(qPrintable(entry->type)) << entry->type;
            ++commands;
        }
        QVERIFY2(commands > 60, "the shipped catalogue has its commands");
    }
    void everyFormOpensAndIsAccepted()
    {
        QFETCH(QString, type);
        test::FakeControl control;
        answerAsTheServer(control);
        const auto catalogue = everyCommand();
        const catalogue::Entry& entry = *catalogue->find(catalogue::Kind::Command, type).first();
        CommandForm form(control, m_clock, catalogue, entry, {{2}, QStringLiteral("MF-MBP-014")});
        form.resize(760, 700);
        form.show();
        QVERIFY(!entry.title.isEmpty() && !entry.help.isEmpty());
        QCOMPARE(form.view() == nullptr, entry.keys.isEmpty());
        QTRY_COMPARE(control.calls(QStringLiteral("command.form")).size(), entry.keys.isEmpty() ? 0 : 1);
        QCoreApplication::processEvents(); // what the server makes isn't asked of the person
        for (int round = 0; form.view() != nullptr && round < mostRounds && fillNext(form); ++round) {
        }
        QTRY_VERIFY2(form.isGood(), qPrintable([&] {
                         QStringList problems;
                         for (const profiles::Problem& problem : form.session().problems()) {
                             problems << problem.path.text() + QStringLiteral(": ") + profiles::sentence(problem);
                         }
                         return problems.join(QLatin1Char('\n'));
                     }()));
        const QJsonObject arguments = form.arguments();
        QCOMPARE(arguments[QStringLiteral("request_type")].toString(), type);
        if (arguments.contains(QStringLiteral("plist_base64"))) {
            QVERIFY(plist::readXmlDict(
                        QByteArray::fromBase64(arguments[QStringLiteral("plist_base64")].toString().toLatin1()))
                        .has_value());
        }
    }

    void whatTheServerMakesIsNotRequired()
    {
        test::FakeControl control;
        answerAsTheServer(control);
        const auto catalogue = everyCommand();
        CommandForm form(control, m_clock, catalogue,
                         *catalogue->find(catalogue::Kind::Command, QStringLiteral("SetRecoveryLock")).first(),
                         {{2}, QStringLiteral("Mac")});
        form.show();
        const auto item = [&form](const char* name) {
            for (const FormItem& one : form.view()->items()) {
                if (one.name == QLatin1String(name)) {
                    return one;
                }
            }
            return FormItem();
        };
        QTRY_VERIFY(item("NewPassword").isMadeHere);
        QVERIFY(!item("NewPassword").isRequired());
        QTRY_VERIFY(form.isGood());
        QVERIFY(!form.arguments().contains(QStringLiteral("plist_base64")));
    }

    void aProblemStandsAtItsKeyAndHoldsSendingUp()
    {
        test::FakeControl control;
        answerAsTheServer(control);
        const auto catalogue = everyCommand();
        CommandForm form(control, m_clock, catalogue,
                         *catalogue->find(catalogue::Kind::Command, QStringLiteral("RemoveProfile")).first(),
                         {{2}, QStringLiteral("Mac")});
        form.show();
        QTRY_COMPARE(form.errors(), 1);
        QVERIFY(!form.isGood());
        QCOMPARE(form.session().problems().first().path.text(), QStringLiteral("Identifier"));
        QVERIFY(form.session().edit(putPath(form.session().document(), profiles::Path::parse(u"Identifier"),
                                            plist::Value(QStringLiteral("com.example"))),
                                    QString()));
        QVERIFY(!form.isGood()); // not before the server has looked
        QTRY_VERIFY(form.isGood());
    }

    void anEntryOfSettingsIsChosenByItsKind()
    {
        test::FakeControl control;
        answerAsTheServer(control);
        const auto catalogue = everyCommand();
        CommandForm form(control, m_clock, catalogue,
                         *catalogue->find(catalogue::Kind::Command, QStringLiteral("Settings")).first(),
                         {{2}, QStringLiteral("Mac")});
        form.show();
        const auto& items = form.view()->items();
        const auto add = std::find_if(items.begin(), items.end(),
                                      [](const FormItem& item) { return item.what == FormItem::What::AddItem; });
        QVERIFY(add != items.end());
        QVERIFY(add->kinds.size() > 10);
    }
};

ESPALIER_TEST(EveryCommandTest);
#include "every_command_test.moc"
