#include "tests/support/test.h"
#include "ui/editor/versions/line_differences.h"

using namespace espalier::ui;
using Kind = DifferenceLine::Kind;

namespace {

// "-b +c  d …4": sign and text, folds with their length.
QString shape(const LineDifferences& differences)
{
    QStringList parts;
    for (const DifferenceLine& line : differences.lines) {
        switch (line.kind) {
        case Kind::Same:
            parts << QLatin1Char('=') + line.text;
            break;
        case Kind::Removed:
            parts << QLatin1Char('-') + line.text;
            break;
        case Kind::Added:
            parts << QLatin1Char('+') + line.text;
            break;
        case Kind::Folded:
            parts << QStringLiteral("…%1").arg(line.folded);
        }
    }
    return parts.join(QLatin1Char(' '));
}

QString lines(const QString& words)
{
    return QString(words).replace(QLatin1Char(' '), QLatin1Char('\n'));
}

} // namespace

class LineDifferencesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linesThatWentStandBeforeThoseThatCame_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const char* before, const char* after, const char* expected) {
            QTest::newRow(name) << QString::fromUtf8(before) << QString::fromUtf8(after) << QString::fromUtf8(expected);
        };
        row("equal", "a b c", "a b c", "");
        row("changed", "a b c", "a x c", "=a -b +x =c");
        row("added", "a c", "a b c", "=a +b =c");
        row("removed", "a b c", "a c", "=a -b =c");
        row("at the beginning", "a b", "x a b", "+x =a =b");
        row("at the end", "a b", "a b x", "=a =b +x");
        row("two places", "a b c d e", "a x c d y", "=a -b +x =c =d -e +y");
        row("more come than go", "a b z", "a 1 2 3 z", "=a -b +1 +2 +3 =z");
        row("repeated lines", "<d> k </d> <d> k </d>", "<d> k </d> <d> q </d>", "=<d> =k =</d> =<d> -k +q =</d>");
        row("nothing before", "", "a", "- +a");
    }
    void linesThatWentStandBeforeThoseThatCame()
    {
        QFETCH(const QString, before);
        QFETCH(const QString, after);
        QFETCH(const QString, expected);
        QCOMPARE(shape(lineDifferences(lines(before), lines(after), 20)), expected);
    }

    void equalStretchesAreFolded()
    {
        const QString head = QStringLiteral("1 2 3 4 5 6 ");
        const QString middle = QStringLiteral(" m n o p q r s t ");
        const LineDifferences found = lineDifferences(lines(head + QStringLiteral("a") + middle + QStringLiteral("b")),
                                                      lines(head + QStringLiteral("A") + middle + QStringLiteral("B")));
        QCOMPARE(shape(found), QStringLiteral("…3 =4 =5 =6 -a +A =m =n =o …2 =r =s =t -b +B"));
        QCOMPARE(found.added, 2);
        QCOMPARE(found.removed, 2);
    }

    void lineNumbersAreThoseOfBothTexts()
    {
        const LineDifferences found = lineDifferences(lines(QStringLiteral("a b c")), lines(QStringLiteral("a x y c")));
        QCOMPARE(found.lines.first().before, 1);
        QCOMPARE(found.lines.first().after, 1);
        QCOMPARE(found.lines[1].before, 2); // b
        QCOMPARE(found.lines[1].after, 0);
        QCOMPARE(found.lines[2].after, 2); // x
        QCOMPARE(found.lines.last().before, 3);
        QCOMPARE(found.lines.last().after, 4);
    }

    // Applying what is told to the one text gives the other, whatever they are.
    void nothingIsLost_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 40; ++seed) {
            QTest::addRow("%d", seed) << seed;
        }
    }
    void nothingIsLost()
    {
        QFETCH(const int, seed);
        quint32 state = quint32(seed) * 2654435761U;
        const auto next = [&state](quint32 below) {
            state = state * 1664525U + 1013904223U;
            return (state >> 16) % below;
        };
        QStringList before;
        QStringList after;
        for (quint32 i = next(60); i > 0; --i) {
            before << QString(QChar('a' + int(next(5))));
        }
        for (quint32 i = next(60); i > 0; --i) {
            after << QString(QChar('a' + int(next(5))));
        }
        const QString one = before.join(QLatin1Char('\n'));
        const QString other = after.join(QLatin1Char('\n'));
        if (one == other) {
            return;
        }
        QStringList oneAgain;
        QStringList otherAgain;
        for (const DifferenceLine& line : lineDifferences(one, other, 1000).lines) {
            if (line.kind != Kind::Added) {
                oneAgain << line.text;
            }
            if (line.kind != Kind::Removed) {
                otherAgain << line.text;
            }
        }
        QCOMPARE(oneAgain.join(QLatin1Char('\n')), one);
        QCOMPARE(otherAgain.join(QLatin1Char('\n')), other);
    }

    void hugeTextsThatShareNothingAreOneReplacedByTheOther()
    {
        QStringList before;
        QStringList after;
        for (int i = 0; i < 20'000; ++i) {
            before << QStringLiteral("b%1").arg(i);
            after << QStringLiteral("a%1").arg(i);
        }
        const LineDifferences found = lineDifferences(before.join(QLatin1Char('\n')), after.join(QLatin1Char('\n')));
        QCOMPARE(found.removed, 20'000);
        QCOMPARE(found.added, 20'000);
        QVERIFY(found.lines.first().kind == Kind::Removed);
    }
};

ESPALIER_TEST(LineDifferencesTest);
#include "line_differences_test.moc"
