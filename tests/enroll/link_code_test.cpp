// Words that lead to a link: how they are made, typed, and what ends them.
#include "base/durations.h"
#include "enroll/code_page.h"
#include "enroll/link_codes.h"
#include "enroll/spoken_words.h"
#include "tests/enroll/office.h"
#include "tests/support/test.h"

#include <QSet>

#include <cmath>

using namespace espalier;
using enroll::SpokenCode;
using test::Office;

namespace {

struct CodeDesk {
    Office office;
    enroll::CodePage page{*office.store, office.sealer, office.clock};
    LinkId link = office.link({QStringLiteral("June"), GroupId{1}, 0, 48 * hourMs});

    Result<SpokenCode> make(LinkId of, qint64 life = enroll::longestCodeLifeMs)
    {
        return office.store->write([&](store::Transaction& tx) {
            return enroll::makeCode(tx, office.sealer, of, life, QStringLiteral("mira"));
        });
    }
    QString words(LinkId of)
    {
        const auto made = make(of);
        return made ? made->words : QString();
    }
    http::Response type(const QString& words, const QString& from = QStringLiteral("192.0.2.7"))
    {
        http::Request request;
        request.method = "POST";
        request.path = request.target = "/code";
        request.remoteAddress = from;
        request.body = "words=" + words.toUtf8().toPercentEncoding();
        return page.handle(request);
    }
    bool opens(const QString& words, const QString& from = QStringLiteral("192.0.2.7"))
    {
        const http::Response answer = type(words, from);
        return answer.status == 303 && '/' + answer.headers.value("Location") == office.path(link).toLatin1();
    }
    qint64 guessedAt()
    {
        const auto at = office.store->read([&](store::Connection& db) { return enroll::codeGuessedAt(db, link); });
        return at && *at ? **at : 0;
    }
    void wrong(int times, const QString& from) // one after the other
    {
        for (int i = 0; i < times; ++i) {
            (void)type(QStringLiteral("daba daba daba daba"), from);
        }
    }
};

} // namespace

class LinkCodeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fourWordsCarryFortyBits()
    {
        QVERIFY(enroll::wordsInCode * std::log2(enroll::spokenWordCount()) >= 40);
        QSet<QString> seen;
        for (int i = 0; i < 200; ++i) {
            const QString code = enroll::spokenCode();
            QCOMPARE(code.split(u' ').size(), qsizetype(4));
            QVERIFY(!enroll::spokenLetters(code).isEmpty());
            seen.insert(code);
        }
        QCOMPARE(seen.size(), qsizetype(200));
    }

    void itIsTypedAsItIsHeard_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("same");
        QTest::newRow("as told") << QStringLiteral("kafu molo rita sobu") << true;
        QTest::newRow("capitals and signs") << QStringLiteral(" Kafu-MOLO, rita.sobu\n") << true;
        QTest::newRow("in one") << QStringLiteral("kafumoloritasobu") << true;
        QTest::newRow("a word is missing") << QStringLiteral("kafu molo rita") << false;
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("a lot") << QString(5000, u'a') << false;
    }
    void itIsTypedAsItIsHeard()
    {
        QFETCH(QString, typed);
        QFETCH(bool, same);
        QCOMPARE(enroll::spokenLetters(typed) == "kafumoloritasobu", same);
    }

    void theWordsLeadToTheLink()
    {
        CodeDesk desk;
        const QString words = desk.words(desk.link);
        QVERIFY(desk.opens(words));
        QVERIFY(desk.opens(words.toUpper().replace(u' ', u'-'))); // as often as people need
        const http::Response refused = desk.type(QStringLiteral("daba daba daba daba"));
        QCOMPARE(refused.status, 404);
        QVERIFY(refused.body.contains("That is not right"));
        QVERIFY(refused.body.contains("<form"));
        QVERIFY(!refused.body.contains("<script"));
        QVERIFY(refused.headers.value("Cache-Control") == "no-store");
    }

    void thePageSpeaksFourLanguages()
    {
        CodeDesk desk;
        for (const QByteArray language : {"en", "de", "fr", "ar"}) {
            http::Request request;
            request.method = "GET";
            request.path = request.target = "/code";
            request.query = "lang=" + language;
            const QByteArray body = desk.page.handle(request).body;
            QVERIFY(body.contains("<html lang=\"" + language + '"'));
            QVERIFY(!body.contains("{{"));
            QVERIFY(!body.contains("code.")); // a key without a sentence would stand there itself
        }
    }

    void theWordsAreNotKept()
    {
        CodeDesk desk;
        const QString words = desk.words(desk.link);
        QVERIFY(!words.isEmpty());
        QCOMPARE(desk.office.count("SELECT COUNT(*) FROM audit WHERE arguments LIKE ?",
                                   {QLatin1Char('%') + words.left(4) + QLatin1Char('%')}),
                 0);
        QCOMPARE(desk.office.count("SELECT LENGTH(hash) FROM link_code"), 32);
    }

    void itLivesForADayAndNotLongerThanItsLink()
    {
        CodeDesk desk;
        QVERIFY(desk.make(desk.link, 25 * hourMs).error().code == ErrorCode::InvalidInput);
        QVERIFY(desk.make(desk.link, 0).error().code == ErrorCode::InvalidInput);
        const QString words = desk.words(desk.link);
        desk.office.clock.advance(24 * hourMs - 1);
        QVERIFY(desk.opens(words));
        desk.office.clock.advance(1);
        QVERIFY(!desk.opens(words));
        desk.office.clock.advance(23 * hourMs); // an hour of the link is left
        QCOMPARE(desk.make(desk.link)->code.expiresAt, desk.office.clock.nowMs() + hourMs);
    }

    void itEndsWithALaterOneByHandAndWithItsLink()
    {
        CodeDesk desk;
        const QString first = desk.words(desk.link);
        const QString second = desk.words(desk.link);
        QVERIFY(!desk.opens(first));
        QVERIFY(desk.opens(second));
        const auto revoke = [&] {
            return desk.office.store->write(
                [&](store::Transaction& tx) { return enroll::revokeCode(tx, desk.link, QStringLiteral("mira")); });
        };
        QVERIFY(revoke());
        QVERIFY(!desk.opens(second));
        QVERIFY(revoke().error().code == ErrorCode::NotFound);
        const QString third = desk.words(desk.link);
        desk.office.revoke(desk.link);
        QVERIFY(!desk.opens(third));
        QVERIFY(desk.make(desk.link).error().code == ErrorCode::Conflict);
    }

    void whoTriesTenWrongOnesIsNotAskedAgainForAnHour()
    {
        CodeDesk desk;
        const QString words = desk.words(desk.link);
        desk.wrong(enroll::mostWrongCodes, QStringLiteral("192.0.2.7"));
        const http::Response answer = desk.type(words);
        QCOMPARE(answer.status, 429); // a right one too
        const int seconds = answer.headers.value("Retry-After").toInt();
        QVERIFY(seconds > 0);
        QVERIFY(answer.body.contains("in " + QByteArray::number((seconds + 59) / 60) + " minutes")); // both say it
        QVERIFY(!answer.body.contains("ten minutes"));
        QVERIFY(desk.opens(words, QStringLiteral("192.0.2.8"))); // others go on
        desk.office.clock.advance(hourMs);
        QVERIFY(desk.opens(words));
    }

    void aHundredWrongOnesEndTheCodeNotTheLink()
    {
        CodeDesk desk;
        const QString words = desk.words(desk.link);
        for (int i = 0; i < 9; ++i) {
            desk.wrong(enroll::mostWrongCodes, QStringLiteral("198.51.100.%1").arg(i));
        }
        desk.wrong(9, QStringLiteral("198.51.100.99"));
        QVERIFY(desk.opens(words));
        desk.wrong(1, QStringLiteral("198.51.100.99"));
        QVERIFY(!desk.opens(words));
        QCOMPARE(desk.office.count("SELECT COUNT(*) FROM audit WHERE kind = 'link.code_guessed'"), 1);
        QCOMPARE(desk.guessedAt(), desk.office.clock.nowMs()); // to be told to whoever made it
        QVERIFY(desk.office.shown(desk.link).state(desk.office.clock.nowMs()) == enroll::LinkState::Active);
        desk.office.clock.advance(hourMs);
        QVERIFY(desk.opens(desk.words(desk.link)));
        QCOMPARE(desk.guessedAt(), 0); // a new one was made
    }
};

ESPALIER_TEST(LinkCodeTest);
#include "link_code_test.moc"
