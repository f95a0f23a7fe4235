#include "tests/support/test.h"
#include "ui/common/state.h"
#include "ui/common/theme.h"

using namespace espalier::ui;

Q_DECLARE_METATYPE(const Theme*)

class ThemeTest : public QObject {
    Q_OBJECT

    static void themes()
    {
        QTest::addColumn<const Theme*>("theme");
        QTest::newRow("light") << &lightTheme;
        QTest::newRow("dark") << &darkTheme;
    }

private Q_SLOTS:
    void textIsReadableOnEveryGround_data() { themes(); }
    void textIsReadableOnEveryGround()
    {
        QFETCH(const Theme*, theme);
        for (const QColor& ground : {theme->surface, theme->window, theme->sidebar, theme->selection, theme->hover,
                                     theme->raised, theme->sunken, theme->accentSoft}) {
            for (const QColor& text : {theme->text1, theme->text2, theme->text3, theme->accent}) {
                QVERIFY2(contrast(text, ground) >= 4.5,
                         qPrintable(text.name() + QStringLiteral(" on ") + ground.name()));
            }
        }
        QVERIFY(contrast(theme->onAccent, theme->accent) >= 4.5);
        QVERIFY(contrast(theme->onAccent, theme->accentHover) >= 4.5);
        QVERIFY(contrast(theme->onDanger, theme->danger) >= 4.5);
    }

    void stateWordsAreReadable_data() { themes(); }
    void stateWordsAreReadable()
    {
        QFETCH(const Theme*, theme);
        for (const State state :
             {State::Ok, State::Waiting, State::Warning, State::Failed, State::Unknown, State::Unsupported}) {
            const StateColors& color = stateColors(*theme, state);
            for (const QColor& ground : {theme->surface, color.soft, theme->selection}) {
                QVERIFY2(contrast(color.text, ground) >= 4.5, qPrintable(stateIconName(state)));
            }
            QVERIFY2(contrast(color.fill, theme->surface) >= 3, qPrintable(stateIconName(state)));
            QVERIFY2(contrast(theme->text2, color.soft) >= 4.5, qPrintable(stateIconName(state)));
            QVERIFY2(contrast(theme->accent, color.soft) >= 4.5, qPrintable(stateIconName(state)));
        }
    }

    void bordersOfFieldsAndFocusAreSeen_data() { themes(); }
    void bordersOfFieldsAndFocusAreSeen()
    {
        QFETCH(const Theme*, theme);
        for (const QColor& ground : {theme->surface, theme->window}) {
            QVERIFY(contrast(theme->fieldBorder, ground) >= 3);
            QVERIFY(contrast(theme->accent, ground) >= 3);
        }
    }

    void contrastIsTheOneOfWcag()
    {
        QCOMPARE(qRound(contrast(Qt::black, Qt::white) * 100), 2100);
        QCOMPARE(qRound(contrast(lightTheme.text1, lightTheme.surface) * 100), 1671);
        QCOMPARE(qRound(contrast(darkTheme.failed.text, darkTheme.failed.soft) * 100), 745);
    }

    void highContrastHasStrongLinesAndNoSoftFills()
    {
        const Theme strong = highContrast(lightTheme);
        QCOMPARE(strong.border, lightTheme.text2);
        QCOMPARE(strong.fieldBorder, lightTheme.text2);
        QCOMPARE(strong.failed.soft, lightTheme.surface);
    }
};

ESPALIER_TEST(ThemeTest);
#include "theme_test.moc"
