#include "catalogue/words.h"
#include "profiles/templates/templates.h"
#include "profiles/validation/rows.h"
#include "tests/support/must.h"
#include "tests/support/test.h"
#include "ui/common/german_titles.h"
#include "ui/common/worded_catalogue.h"

#include <QRegularExpression>
#include <QTranslator>

using namespace espalier;
using test::must;

namespace {

void collect(const catalogue::Phrase& phrase, QStringList& all)
{
    all << phrase.title << phrase.help << phrase.choices.values();
}

void collect(const QHash<QString, catalogue::EntryWords>& entries, QStringList& all)
{
    for (const catalogue::EntryWords& entry : entries) {
        collect(entry.whole, all);
        for (const catalogue::Phrase& phrase : entry.keys) {
            collect(phrase, all);
        }
    }
}

// Everything in English that we wrote as data.
QStringList ourWords()
{
    QStringList all;
    const auto words = must(catalogue::readWords(QStringLiteral(":/catalogue/words/en")));
    collect(words.payloads, all);
    collect(words.commands, all);
    for (const profiles::RuleRow& row : must(profiles::RuleRows::shipped())->all()) {
        all << row.text;
    }
    for (const profiles::Template& one : must(profiles::templates())) {
        all << one.title << one.summary << one.explains;
        for (const profiles::TemplateField& field : one.fields) {
            all << field.title << field.help;
        }
    }
    all.removeDuplicates();
    all.removeAll(QString());
    return all;
}

QStringList variables(const QString& text)
{
    static const QRegularExpression variable(QStringLiteral("%\\{[^}]*\\}"));
    QStringList found;
    for (auto matches = variable.globalMatch(text); matches.hasNext();) {
        found << matches.next().captured();
    }
    found.sort();
    return found;
}

} // namespace

class CatalogueWordsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void titlesMadeOfNamesAreMadeInGermanToo_data()
    {
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("german");
        const auto row = [](const char* english, const char* german) {
            QTest::newRow(english) << QString::fromUtf8(english) << QString::fromUtf8(german);
        };
        row("Allow private addresses", "Private Adressen erlauben");
        row("Disable guest account", "Gast-Account deaktivieren");
        row("VoiceOver enabled", "VoiceOver aktiviert");
        row("TLS minimum version", "TLS-Mindestversion");
        row("Enrolled via DEP", "Registriert über DEP");
        row("Activation lock", "Aktivierungssperre");
        row("Wallpaper (Accounts)", "Hintergrundbild (Accounts)");
        row("Is managed", "Ist verwaltet");
        row("iOS app", "iOS-App");
        row("Frobnicate devices", ""); // a word that isn't known
    }
    void titlesMadeOfNamesAreMadeInGermanToo()
    {
        QFETCH(const QString, english);
        QTEST(ui::germanTitle(english), "german");
    }

    void hardlyATitleStaysEnglish()
    {
        QTranslator german;
        QVERIFY(german.load(QStringLiteral(":/i18n/catalogue_de")));
        QSet<QString> english, left;
        const std::function<void(const catalogue::Keys&)> look = [&](const catalogue::Keys& keys) {
            for (const auto& key : keys) {
                english.insert(key->title);
                look(key->subkeys);
            }
        };
        for (const catalogue::Kind kind :
             {catalogue::Kind::Payload, catalogue::Kind::Command, catalogue::Kind::Declaration}) {
            for (const catalogue::Entry* entry :
                 must(catalogue::Catalogue::shipped())->entries(kind, catalogue::PreRelease::Show)) {
                english.insert(entry->title);
                look(entry->keys);
            }
        }
        for (const QString& title : std::as_const(english)) {
            if (german.translate("Catalogue", title.toUtf8().constData()).isEmpty() &&
                ui::germanTitle(title).isEmpty()) {
                left.insert(title);
            }
        }
        QVERIFY(english.size() > 2000);
        QVERIFY2(left.size() * 100 < english.size() * 5,
                 qPrintable(QStringLiteral("%1 of %2: %3")
                                .arg(left.size())
                                .arg(english.size())
                                .arg(QStringList(left.begin(), left.end()).join(QStringLiteral(" | ")))));
    }

    void germanHasEveryWordThatWeWrote()
    {
        QTranslator german;
        QVERIFY(german.load(QStringLiteral(":/i18n/catalogue_de")));
        const QStringList all = ourWords();
        QVERIFY(all.size() > 2500);
        for (const QString& english : all) {
            const QString translated = german.translate("Catalogue", english.toUtf8().constData());
            QVERIFY2(!translated.isEmpty(), qPrintable(english));
            QCOMPARE(variables(translated), variables(english));
        }
    }

    void theCatalogueSpeaksTheUsersLanguageAndKeepsItsFacts()
    {
        QTranslator german;
        QVERIFY(german.load(QStringLiteral(":/i18n/catalogue_de")));
        QCoreApplication::installTranslator(&german);
        const auto restore = qScopeGuard([before = QLocale()] { QLocale::setDefault(before); });
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        const auto worded = must(ui::wordedCatalogue());
        QCoreApplication::removeTranslator(&german);

        const auto shipped = must(catalogue::Catalogue::shipped());
        QCOMPARE(worded->entries().size(), shipped->entries().size());
        const auto* english =
            shipped->find(catalogue::Kind::Payload, QStringLiteral("com.apple.wifi.managed")).value(0);
        const auto* other = worded->find(catalogue::Kind::Payload, QStringLiteral("com.apple.wifi.managed")).value(0);
        QCOMPARE(other->title, QStringLiteral("WLAN"));
        QCOMPARE(other->keys.size(), english->keys.size());
        for (qsizetype i = 0; i < english->keys.size(); ++i) {
            QCOMPARE(other->keys[i]->name, english->keys[i]->name);
            QCOMPARE(other->keys[i]->choices, english->keys[i]->choices);
            QVERIFY2(english->keys[i]->help.isEmpty() || other->keys[i]->help != english->keys[i]->help,
                     qPrintable(english->keys[i]->name));
        }
    }
};

ESPALIER_TEST(CatalogueWordsTest);
#include "catalogue_words_test.moc"
