#include "tests/support/test.h"
#include "tests/ui/editor/sample.h"
#include "ui/editor/controls/typed_text.h"
#include "ui/editor/widget_text.h"

#include <QTextCursor>
#include <QTextDocument>

using namespace espalier;
using namespace espalier::ui;

namespace {
// <string>`content`</string> after its text became `text`.
QByteArray written(const QByteArray& content, const QString& text, const QByteArray& lineEnd = "\n")
{
    const QByteArray before = "<plist version=\"1.0\"><dict>" + lineEnd + "<key>A</key>" + lineEnd + "<string>";
    const QByteArray after = "</string>" + lineEnd + "</dict></plist>" + lineEnd;
    profiles::EditableDocument document(before + content + after);
    const auto edit = typedText(document, document.child(document.root(), u"A"), text);
    if (!edit || !document.apply(*edit) || document.string(document.root(), u"A") != text) {
        return "not applied";
    }
    QByteArray now = document.text();
    return now.startsWith(before) && now.endsWith(after)
               ? now.sliced(before.size(), now.size() - before.size() - after.size())
               : now;
}
} // namespace

class TypedTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void entitiesAndCommentsThatWereNotTouchedStay()
    {
        const QByteArray content = "a &quot;b&quot; &#xE9;<!-- c -->d";
        QCOMPARE(written(content, QStringLiteral("a \"b\" \u00e9dX")), content + 'X');
        QCOMPARE(written(content, QStringLiteral("Xa \"b\" \u00e9d")), 'X' + content);
        QCOMPARE(written(content, QStringLiteral("a \"b\" d")), QByteArray("a &quot;b&quot; <!-- c -->d"));
        QCOMPARE(written(content, QStringLiteral("a \"bX\" \u00e9d")),
                 QByteArray("a &quot;bX&quot; &#xE9;<!-- c -->d"));
    }

    void whatIsTypedIsEscaped()
    {
        QCOMPARE(written("a > b", QStringLiteral("a > b & c < d")), QByteArray("a > b &amp; c &lt; d"));
        QCOMPARE(written("]>", QStringLiteral("]]>")), QByteArray("]]&gt;"));
    }

    void lineEndsAreThoseOfTheText()
    {
        QCOMPARE(written("a\r\nb", QStringLiteral("a\nb\nc"), "\r\n"), QByteArray("a\r\nb\r\nc"));
        QCOMPARE(written("a&#13;b", QStringLiteral("a\rbc")), QByteArray("a&#13;bc"));
    }

    void charactersOfSeveralBytesAreNotCut()
    {
        QCOMPARE(written("\xC3\xA9", QStringLiteral("\u00e8")), QByteArray("\xC3\xA8"));
        QCOMPARE(written("\xF0\x9F\x98\x80", QStringLiteral("\U0001F601")), QByteArray("\xF0\x9F\x98\x81"));
    }

    void cdataStaysCdata()
    {
        QCOMPARE(written("<![CDATA[a & b]]>", QStringLiteral("a & bc")), QByteArray("<![CDATA[a & bc]]>"));
    }

    void whatXmlCantHoldIsRefused()
    {
        test::Editing editing;
        QVERIFY(!typedText(editing.session.document(), editing.node(QStringLiteral("PayloadContent/0/SSID")),
                           QStringLiteral("Office\u0001")));
    }

    void aWidgetGivesEveryCharacterBack()
    {
        QTextDocument document;
        const QString value = QStringLiteral("a\u00a0b\u2028c\rd\u2029e\r\nf\ng");
        document.setPlainText(value);
        QCOMPARE(widgetText(document), inWidget(value));
        QTextCursor cursor(&document);
        cursor.movePosition(QTextCursor::End);
        cursor.insertText(QStringLiteral("X"));
        QCOMPARE(typedOver(value, widgetText(document)), value + u'X');
        cursor.movePosition(QTextCursor::Start);
        cursor.insertText(QStringLiteral("X"));
        QCOMPARE(typedOver(value + u'X', widgetText(document)), u'X' + value + u'X');
    }
};

ESPALIER_TEST(TypedTextTest);
#include "typed_text_test.moc"
