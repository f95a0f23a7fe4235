// Colours of XML: what is seen has them, what isn't seen costs nothing.
#include "tests/support/test.h"
#include "ui/common/app_style.h"
#include "ui/editor/xml/xml_edit.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTextBlock>

using namespace espalier;
using namespace espalier::ui;

class XmlColorsTest : public QObject {
    Q_OBJECT

    static constexpr int Lines = 20'000;

    static QString text()
    {
        QStringList lines{QStringLiteral("<plist version=\"1.0\">"), QStringLiteral("<dict>")};
        while (lines.size() < Lines) {
            lines << QStringLiteral("  <key>K%1</key><string>v</string>").arg(lines.size());
        }
        return lines.join(u'\n');
    }
    static QTextBlock line(const XmlEdit& edit, int number) { return edit.document()->findBlockByNumber(number); }
    static bool isColoured(const XmlEdit& edit, int number)
    {
        return !line(edit, number).layout()->formats().isEmpty();
    }
    static bool isComment(const XmlEdit& edit, int number)
    {
        const auto formats = line(edit, number).layout()->formats();
        return formats.size() == 1 && formats[0].start == 0 && formats[0].length == line(edit, number).length() - 1 &&
               formats[0].format.foreground().color() == theme().text3;
    }
    static void open(XmlEdit& edit, const QString& text)
    {
        edit.resize(600, 400);
        edit.setText(text);
        edit.show();
        QCoreApplication::processEvents();
    }
    static void scrollTo(XmlEdit& edit, int number)
    {
        edit.verticalScrollBar()->setValue(number);
        QCoreApplication::processEvents();
    }
    static int at(const XmlEdit& edit, int number) { return line(edit, number).position(); }

private Q_SLOTS:
    void initTestCase() { installAppStyle(ColorScheme::Light); }
    void cleanup() { applyColorScheme(ColorScheme::Light); }

    void onlyWhatIsNearTheEyeIsColoured()
    {
        XmlEdit edit;
        open(edit, text());
        QVERIFY(isColoured(edit, 0));
        QVERIFY(isColoured(edit, 20));
        int coloured = 0;
        for (int number = 0; number < Lines; ++number) {
            coloured += isColoured(edit, number) ? 1 : 0;
        }
        QVERIFY2(coloured < 300, qPrintable(QString::number(coloured)));
        scrollTo(edit, Lines / 2);
        QVERIFY(isColoured(edit, Lines / 2));
        QVERIFY(isColoured(edit, Lines / 2 + 10));
        QVERIFY(!isColoured(edit, Lines / 4));
        edit.goTo(at(edit, Lines / 4), 3);
        QCoreApplication::processEvents();
        QVERIFY(isColoured(edit, Lines / 4));
    }

    void tagsKeysAndValuesDiffer()
    {
        XmlEdit edit;
        open(edit, QStringLiteral("<key>a</key><string>b</string><!-- c --><true/>"));
        QStringList told;
        for (const QTextLayout::FormatRange& range : line(edit, 0).layout()->formats()) {
            const QColor color = range.format.foreground().color();
            told << QStringLiteral("%1:%2").arg(edit.toPlainText().mid(range.start, range.length),
                                                color == theme().accent    ? QStringLiteral("tag")
                                                : color == theme().text1   ? QStringLiteral("key")
                                                : color == theme().ok.text ? QStringLiteral("value")
                                                : color == theme().text3   ? QStringLiteral("comment")
                                                                           : color.name());
        }
        QCOMPARE(told.join(u' '), QStringLiteral("<key>:tag a:key </key>:tag <string>:tag b:value </string>:tag "
                                                 "<!-- c -->:comment <true/>:tag"));
    }

    void typingACommentRecoloursWhatFollows()
    {
        XmlEdit edit;
        open(edit, text());
        scrollTo(edit, 5000);
        QTextCursor cursor(line(edit, 5003));
        edit.setTextCursor(cursor);
        QTest::keyClicks(&edit, QStringLiteral("<!--"));
        QVERIFY(!isComment(edit, 5002));
        QVERIFY(isComment(edit, 5003));
        QVERIFY(isComment(edit, 5010));
        cursor.setPosition(at(edit, 5006));
        edit.setTextCursor(cursor);
        QTest::keyClicks(&edit, QStringLiteral("-->"));
        QVERIFY(isComment(edit, 5005));
        QVERIFY(!isComment(edit, 5007));
        edit.splice(at(edit, 5003), 4, {});
        QVERIFY(!isComment(edit, 5003));
        QVERIFY(!isComment(edit, 5005));
    }

    void aCommentThatBeginsOrEndsOutOfSightIsSeen()
    {
        XmlEdit edit;
        open(edit, text());
        edit.splice(at(edit, 2), 0, QStringLiteral("<!--"));
        scrollTo(edit, 9000); // a jump
        QVERIFY(isComment(edit, 9000));
        scrollTo(edit, 8970); // up again, line by line
        QVERIFY(isComment(edit, 8970));
        scrollTo(edit, 9500);
        edit.splice(at(edit, 9000), 0, QStringLiteral("-->"));
        QVERIFY(!isComment(edit, 9500));
        scrollTo(edit, 8990);
        QVERIFY(isComment(edit, 8999));
        QVERIFY(!isComment(edit, 9001));
        edit.splice(at(edit, 2), 4, {});
        QVERIFY(!isComment(edit, 8995));
        scrollTo(edit, 0);
        QVERIFY(!isComment(edit, 3));
        QVERIFY(isColoured(edit, 3));
    }

    void anotherThemeColoursWhatIsSeenAndWhatComes()
    {
        XmlEdit edit;
        open(edit, text());
        scrollTo(edit, 4000);
        applyColorScheme(ColorScheme::Dark);
        const auto colorOf = [&edit](int number) {
            return line(edit, number).layout()->formats().constFirst().format.foreground().color();
        };
        scrollTo(edit, 4000);
        QCOMPARE(colorOf(4001), darkTheme.ok.text); // the white space before the tag
        scrollTo(edit, 0);
        QCOMPARE(colorOf(0), darkTheme.accent);
    }

    // The layout tells the document of every colour; what the person typed must not grow by that.
    void coloursAreNoChangeOfTheText()
    {
        XmlEdit edit;
        open(edit, text());
        const QSignalSpy typed(&edit, &XmlEdit::typed);
        scrollTo(edit, 7000);
        applyColorScheme(ColorScheme::Dark);
        scrollTo(edit, 7100);
        QCOMPARE(typed.size(), 0);
        QTextCursor cursor(line(edit, 7103));
        edit.setTextCursor(cursor);
        const int position = cursor.position();
        QTest::keyClicks(&edit, QStringLiteral("x"));
        QCOMPARE(typed.size(), 1);
        QCOMPARE(typed[0].at(0).toInt(), position);
        QCOMPARE(typed[0].at(1).toInt(), 0);
        QCOMPARE(typed[0].at(2).toString(), QStringLiteral("x"));
    }

    void whatIsBeingComposedKeepsItsLook()
    {
        XmlEdit edit;
        open(edit, QStringLiteral("<string>ab</string>"));
        edit.setTextCursor(QTextCursor(line(edit, 0)));
        edit.moveCursor(QTextCursor::End);
        QTextCharFormat underlined;
        underlined.setFontUnderline(true);
        QInputMethodEvent composing(QStringLiteral("^^"), {{QInputMethodEvent::TextFormat, 0, 2, underlined}});
        QCoreApplication::sendEvent(&edit, &composing);
        QCoreApplication::processEvents();
        const auto formats = line(edit, 0).layout()->formats();
        QVERIFY(std::any_of(formats.begin(), formats.end(), [](const QTextLayout::FormatRange& range) {
            return range.start == 19 && range.length == 2 && range.format.fontUnderline();
        }));
        QInputMethodEvent done;
        done.setCommitString(QStringLiteral("ê"));
        QCoreApplication::sendEvent(&edit, &done);
        QCOMPARE(edit.toPlainText(), QStringLiteral("<string>ab</string>ê"));
        for (const QTextLayout::FormatRange& range : line(edit, 0).layout()->formats()) {
            QVERIFY(!range.format.fontUnderline());
        }
    }
};

ESPALIER_TEST(XmlColorsTest);
#include "xml_colors_test.moc"
