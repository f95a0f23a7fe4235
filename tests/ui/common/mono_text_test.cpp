#include "tests/support/test.h"
#include "ui/common/app_style.h"
#include "ui/common/mono_text.h"

using namespace espalier;
using namespace espalier::ui;

class MonoTextTest : public QObject {
    Q_OBJECT

    class Painted : public MonoText {
    public:
        using MonoText::MonoText;
        int recoloured = 0;

    protected:
        void recolour() override { ++recoloured; }
    };

private Q_SLOTS:
    void initTestCase() { installAppStyle(ColorScheme::Light); }
    void cleanup() { applyColorScheme(ColorScheme::Light); }

    void groundAndColoursFollowTheTheme_data()
    {
        QTest::addColumn<bool>("sunken");
        QTest::newRow("on a surface") << false;
        QTest::newRow("sunken") << true;
    }
    void groundAndColoursFollowTheTheme()
    {
        QFETCH(const bool, sunken);
        Painted text(sunken ? MonoText::Ground::Sunken : MonoText::Ground::Surface);
        text.show();
        const auto ground = [&text] { return text.palette().color(QPalette::Base); };
        QCOMPARE(ground(), sunken ? lightTheme.sunken : lightTheme.surface);
        QCOMPARE(text.recoloured, 0); // nothing of its own is there yet
        applyColorScheme(ColorScheme::Dark);
        QCOMPARE(ground(), sunken ? darkTheme.sunken : darkTheme.surface);
        QCOMPARE(text.palette().color(QPalette::Text), darkTheme.text1);
        QVERIFY(text.recoloured > 0);
    }

    void xmlReadsLeftToRightInEveryLanguage()
    {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        const MonoText text(MonoText::Ground::Surface);
        QApplication::setLayoutDirection(Qt::LeftToRight);
        QCOMPARE(text.layoutDirection(), Qt::LeftToRight);
        QCOMPARE(text.lineWrapMode(), QPlainTextEdit::NoWrap);
    }
};

ESPALIER_TEST(MonoTextTest);
#include "mono_text_test.moc"
