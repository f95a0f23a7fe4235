// The field for queries: checked while it is typed, completed by keys and mouse.
#include "tests/support/test.h"
#include "tests/ui/support/fake_control.h"
#include "tests/ui/support/fake_office.h"
#include "tests/ui/support/own_settings.h"
#include "tests/ui/support/seen.h"
#include "ui/common/field_look.h"
#include "ui/common/proposal_list.h"
#include "ui/common/query_edit.h"
#include "ui/common/query_field.h"
#include "ui/common/query_words.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace espalier;
using namespace espalier::ui;

namespace {

struct Field {
    explicit Field(QueryField::Words words = QueryField::Words::AreWrong)
        : field((test::fillSmartGroups(control), control), words)
    {
        field.resize(500, 200);
        field.show();
        field.edit()->setFocus();
    }
    void type(const char* text) { QTest::keyClicks(field.edit(), QString::fromUtf8(text)); }
    [[nodiscard]] bool isWrong() const { return fieldLook(field.edit()) == FieldLook::Wrong; }

    test::FakeControl control{test::Office::Empty};
    QueryField field;
};

} // namespace

class QueryFieldTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_settings;

private Q_SLOTS:
    void initTestCase() { test::useOwnSettings(m_settings); }

    void whatIsWrongIsToldWithABetterWord()
    {
        Field it;
        it.type("modle = x");
        QTRY_VERIFY(it.isWrong());
        QVERIFY(test::saysIn(it.field, QStringLiteral("There is no column")));
        QVERIFY(test::saysIn(it.field, QStringLiteral("Did you mean")));
        QVERIFY(!it.field.isGood());
        const auto* edit = qobject_cast<const QueryEdit*>(it.field.edit());
        QCOMPARE(edit->markedAt(), 0);
        it.field.edit()->clear(); // nothing may be marked where there is no text any more
        QCOMPARE(edit->markedAt(), -1);
        it.field.grab();
    }

    void aGoodOneIsGoodOnlyAfterItWasLookedAt()
    {
        Field it;
        QSignalSpy checked(&it.field, &QueryField::checked);
        it.type("os < 17.4");
        QVERIFY(!it.field.isGood());
        QTRY_VERIFY(it.field.isGood());
        QVERIFY(!it.isWrong());
        QCOMPARE(checked.last().at(0).toString(), QStringLiteral("os < 17.4"));
        it.type(" and os <");
        QVERIFY(!it.field.isGood());
    }

    void wordsAloneAreAQueryOnlyWhereTheyAreLookedFor()
    {
        Field strict;
        strict.type("anna");
        QTRY_VERIFY(strict.isWrong());
        Field loose(QueryField::Words::AreLookedFor);
        QVERIFY(loose.field.isGood()); // nothing
        loose.type("anna");
        QTRY_VERIFY(loose.field.isGood());
        QVERIFY(!loose.isWrong());
    }

    void proposalsAreTakenByKeys()
    {
        Field it;
        it.type("pl");
        auto* list = it.field.proposals();
        QTRY_VERIFY(list->isVisible());
        QCOMPARE(list->all().size(), 2);
        QTest::keyClick(it.field.edit(), Qt::Key_Down);
        QTest::keyClick(it.field.edit(), Qt::Key_Down);
        QTest::keyClick(it.field.edit(), Qt::Key_Up);
        QTest::keyClick(it.field.edit(), Qt::Key_Return);
        QCOMPARE(it.field.text(), QStringLiteral("platform"));
        QVERIFY(it.field.edit()->hasFocus());
    }

    void returnTakesNothingThatWasntChosen()
    {
        Field it;
        QSignalSpy returned(&it.field, &QueryField::returnPressed);
        it.type("pl");
        QTRY_VERIFY(it.field.proposals()->isVisible());
        QTest::keyClick(it.field.edit(), Qt::Key_Return);
        QCOMPARE(it.field.text(), QStringLiteral("pl"));
        QCOMPARE(returned.count(), 1);
    }

    void tabTakesTheFirstAndEscapeNone()
    {
        Field it;
        it.type("pl");
        QTRY_VERIFY(it.field.proposals()->isVisible());
        QTest::keyClick(it.field.edit(), Qt::Key_Escape);
        QVERIFY(!it.field.proposals()->isVisible());
        QTest::keyClick(it.field.edit(), Qt::Key_Down);
        QTRY_VERIFY(it.field.proposals()->isVisible());
        QTest::keyClick(it.field.edit(), Qt::Key_Tab);
        QCOMPARE(it.field.text(), QStringLiteral("platform"));
    }

    void valuesAreSaidByTheirType()
    {
        QCOMPARE(queryValueWords(QStringLiteral("bool"), 1, 0), QStringLiteral("Yes"));
        QCOMPARE(queryValueWords(QStringLiteral("text"), QJsonValue(), 0), QStringLiteral("Not known"));
        QCOMPARE(queryValueWords(QStringLiteral("text"), QStringLiteral("a\u202Eb"), 0).contains(QChar(0x202E)), false);
    }
};

ESPALIER_TEST(QueryFieldTest);
#include "query_field_test.moc"
