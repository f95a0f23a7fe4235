// Versions, systems, and what holds for a part of a whole.
#include "catalogue/entry.h"
#include "tests/support/test.h"

using namespace espalier::catalogue;

class CatalogueSupportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void versions()
    {
        QCOMPARE(OsVersion::fromText(u"26.4.1").text(), QStringLiteral("26.4.1"));
        QCOMPARE(OsVersion::fromText(u"17").text(), QStringLiteral("17.0"));
        QVERIFY(OsVersion::fromText(u"9.3") < OsVersion::fromText(u"10.0"));
        QVERIFY(OsVersion::fromText(u"17") == OsVersion::fromText(u"17.0.0"));
        QVERIFY(OsVersion::fromText(u"0").isSet()); // "removed: 0" – never there
        for (const char16_t* text : {u"", u"n/a", u"1.2.3.4", u"1.", u".1", u"-1.0", u"1.x", u"+1.0", u"99999999999"}) {
            QVERIFY(!OsVersion::fromText(text).isSet());
        }
        QVERIFY(!OsVersion().isSet() && OsVersion().text().isEmpty());
    }

    void aPartHasItsOwnWordOrTheWholes()
    {
        Support whole;
        whole.introduced = {10, 0, 0};
        whole.supervised = true;
        whole.userEnrollment = Mode::Forbidden;
        Support part;
        part.introduced = {17, 0, 0};
        part.supervised = false;
        const Support both = narrowed(whole, part);
        QCOMPARE(both.introduced.text(), QStringLiteral("17.0"));
        QVERIFY(both.supervised == false && both.userEnrollment == Mode::Forbidden);
    }

    void aPartIsNeverThereWithoutTheWhole()
    {
        Support whole;
        whole.unavailable = true;
        Support part;
        part.introduced = {17, 0, 0};
        QVERIFY(narrowed(whole, part).unavailable);
        whole.unavailable = false;
        whole.introduced = {18, 0, 0};
        QCOMPARE(narrowed(whole, part).introduced.text(), QStringLiteral("18.0"));
        part.unavailable = true;
        QVERIFY(narrowed(whole, part).unavailable);
    }

    void namesGoThereAndBack()
    {
        for (const Platform one : allPlatforms) {
            QVERIFY(platformFromName(name(one)) == one);
        }
        for (const Kind one : allKinds) {
            QVERIFY(kindFromName(name(one)) == one);
        }
        for (const Type one : {Type::String, Type::Integer, Type::Real, Type::Boolean, Type::Date, Type::Data,
                               Type::Array, Type::Dictionary, Type::Any}) {
            QVERIFY(typeFromName(name(one)) == one);
        }
        for (const Mode one : {Mode::Allowed, Mode::Required, Mode::Forbidden, Mode::Ignored}) {
            QVERIFY(modeFromName(name(one)) == one);
        }
        QVERIFY(!platformFromName(u"ios") && !kindFromName(u"") && !typeFromName(u"<string>") && !modeFromName(u"x"));
    }
};

ESPALIER_TEST(CatalogueSupportTest);
#include "support_test.moc"
