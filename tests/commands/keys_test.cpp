#include "commands/assemble.h"
#include "commands/checking.h"
#include "commands/form.h"
#include "commands/key_path.h"
#include "profiles/validation/sentences.h"
#include "tests/support/fleet.h"
#include "tests/support/test.h"

#include <QJsonArray>

using namespace espalier;

namespace {

std::shared_ptr<const catalogue::Catalogue> shipped()
{
    return test::must(catalogue::Catalogue::shipped());
}
const catalogue::Entry& entry(const char* type)
{
    static const auto catalogue = shipped();
    return *catalogue->find(catalogue::Kind::Command, QString::fromLatin1(type)).first();
}

QJsonObject value(const QJsonValue& json, const char* type = "")
{
    return {{QStringLiteral("type"), QString::fromLatin1(type)}, {QStringLiteral("value"), json}};
}

QStringList told(const char* type, const QJsonObject& keys)
{
    QStringList all;
    const auto dict = commands::assemble(&entry(type), keys);
    if (!dict) {
        return {dict.error().what};
    }
    for (const auto& problem : commands::problemsIn(*dict, entry(type), *shipped(), nullptr)) {
        all.append(profiles::ruleId(problem) + u' ' + problem.path.text());
    }
    return all;
}

} // namespace

class CommandKeysTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aWayIsReadStepByStep()
    {
        const auto steps = commands::readKeyPath(QStringLiteral("Settings[12].A\\.b[0][1].C"));
        QVERIFY2(steps, qPrintable(steps ? QString() : steps.error().what));
        QStringList read;
        for (const auto& step : *steps) {
            read.append(step.isElement() ? QString::number(step.index) : step.name);
        }
        QCOMPARE(read, QStringList({QStringLiteral("Settings"), QStringLiteral("12"), QStringLiteral("A.b"),
                                    QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("C")}));
    }

    void aWrongWayIsTold_data()
    {
        QTest::addColumn<QString>("path");
        for (const char* path : {"", "[0]", "A.", "A..B", ".A", "A[", "A[x]", "A[-1]", "A[0]B", "A[99999]"}) {
            QTest::newRow(path) << QString::fromLatin1(path);
        }
    }
    void aWrongWayIsTold()
    {
        QFETCH(QString, path);
        QVERIFY(!commands::readKeyPath(path));
    }

    void typesComeFromTheCatalogue()
    {
        const auto dict = test::must(commands::assemble(
            &entry("Settings"), {{QStringLiteral("Settings[0].Item"), value(QStringLiteral("Bluetooth"))},
                                 {QStringLiteral("Settings[0].Enabled"), value(QStringLiteral("yes"))},
                                 {QStringLiteral("Settings[1].Item"), value(QStringLiteral("DeviceName"))},
                                 {QStringLiteral("Settings[1].DeviceName"), value(QStringLiteral("12"))}}));
        const auto* list = dict.array(u"Settings");
        QVERIFY(list != nullptr);
        QCOMPARE(list->size(), size_t(2));
        QCOMPARE((*list)[0].as<plist::Dict>()->boolean(u"Enabled"), true);
        QCOMPARE((*list)[1].as<plist::Dict>()->text(u"DeviceName"), QStringLiteral("12"));
    }

    void aStatedTypeWins()
    {
        const auto dict =
            test::must(commands::assemble(nullptr, {{QStringLiteral("A.B"), value(QStringLiteral("7"), "int")},
                                                    {QStringLiteral("A.C"), value(QStringLiteral("7"))}}));
        QCOMPARE(dict.dict(u"A")->integer(u"B"), 7);
        QCOMPARE(dict.dict(u"A")->text(u"C"), QStringLiteral("7"));
    }

    void whatDoesNotGoTogetherIsTold()
    {
        const auto text = value(QStringLiteral("x"));
        QVERIFY(!commands::assemble(nullptr, {{QStringLiteral("A"), text}, {QStringLiteral("A.B"), text}}));
        QVERIFY(!commands::assemble(nullptr, {{QStringLiteral("A[0]"), text}, {QStringLiteral("A.B"), text}}));
        QVERIFY(!commands::assemble(nullptr, {{QStringLiteral("A[1]"), text}}));
        QVERIFY(!commands::assemble(&entry("Settings"), {{QStringLiteral("Settings"), text}}));
    }

    void keysAreJudgedAsThoseOfProfiles()
    {
        QCOMPARE(told("RemoveProfile", {}), QStringList{QStringLiteral("required-missing Identifier")});
        QCOMPARE(told("RemoveProfile", {{QStringLiteral("Identifier"), value(QStringLiteral("org.example"))}}),
                 QStringList());
        QCOMPARE(told("EraseDevice", {{QStringLiteral("ObliterationBehavior"), value(QStringLiteral("Never"))}}),
                 QStringList{QStringLiteral("not-a-choice ObliterationBehavior")});
        QCOMPARE(told("RemoveProfile", {{QStringLiteral("Identifer"), value(QStringLiteral("org.example"))},
                                        {QStringLiteral("Identifier"), value(QStringLiteral("org.example"))}}),
                 QStringList{QStringLiteral("key-unknown Identifer")});
    }

    // Each item of Settings is told apart by its Item, not by the keys it happens to have.
    void itemsAreJudgedByTheirKind()
    {
        QCOMPARE(told("Settings", {{QStringLiteral("Settings[0].Item"), value(QStringLiteral("VoiceRoaming"))},
                                   {QStringLiteral("Settings[0].Enabled"), value(QStringLiteral("true"))}}),
                 QStringList());
        QCOMPARE(told("Settings", {{QStringLiteral("Settings[0].Item"), value(QStringLiteral("DeviceName"))}}),
                 QStringList{QStringLiteral("required-missing Settings/0/DeviceName")});
    }

    void whatTheServerPutsInMayBeMissing()
    {
        QCOMPARE(told("RotateFileVaultKey", {}), QStringList());
        QCOMPARE(told("SetAutoAdminPassword", {}), QStringList());
        QCOMPARE(told("ClearPasscode", {}), QStringList());
    }

    void aFormHasEveryKeyWithItsWords()
    {
        const auto form = commands::formOf(entry("EraseDevice"));
        QVERIFY(!form[QStringLiteral("title")].toString().isEmpty());
        QJsonObject byName;
        for (const auto& key : form[QStringLiteral("keys")].toArray()) {
            byName.insert(key[QStringLiteral("key")].toString(), key);
        }
        QVERIFY(byName[QStringLiteral("PIN")][QStringLiteral("made_here")].toBool());
        QCOMPARE(byName[QStringLiteral("ObliterationBehavior")][QStringLiteral("choices")].toArray().size(), 4);
        const auto below = byName[QStringLiteral("ReturnToService")][QStringLiteral("keys")].toArray();
        QVERIFY(below.size() >= 3);
        QVERIFY(below[0][QStringLiteral("required")].toBool());
    }
};

ESPALIER_TEST(CommandKeysTest);
#include "keys_test.moc"
