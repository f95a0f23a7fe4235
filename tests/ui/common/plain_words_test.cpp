#include "tests/support/test.h"
#include "ui/common/plain_words.h"

#include <QTextDocument>

using namespace espalier::ui;

namespace {
// As a tooltip shows it.
QString seen(const QString& text)
{
    const QString tip = plainToolTip(text);
    if (!Qt::mightBeRichText(tip)) {
        return tip;
    }
    QTextDocument document;
    document.setHtml(tip);
    return document.toPlainText();
}
} // namespace

class PlainWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tooltipsShowTheTextAsItStands_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"", "Office", "Office & Co", "Office &amp; Co", "<b>Office</b>", "a < b & c",
                                 "&lt;b&gt;", "<img src=x>", "Line one & two\n<i>three</i>"}) {
            QTest::newRow(text) << QString::fromLatin1(text);
        }
    }
    void tooltipsShowTheTextAsItStands()
    {
        QFETCH(QString, text);
        QCOMPARE(seen(text), text);
    }
    void actionsUnderlineNothing()
    {
        QCOMPARE(plainAction(QStringLiteral("Marlow & Finch")), QStringLiteral("Marlow && Finch"));
    }
};

ESPALIER_TEST(PlainWordsTest);
#include "plain_words_test.moc"
