// Whatever somebody types as a name, the file that is exported opens with the right program.
#include "ui/common/saved_file.h"

#include "tests/support/test.h"
#include "ui/common/button.h"
#include "ui/common/message_bar.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QTemporaryDir>
#include <QTimer>

using namespace espalier;
using namespace espalier::ui;

class SavedFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNameGetsTheSuffixThatIsMissing_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("saved");
        const QString pdf = QStringLiteral("PDF (*.pdf)");
        const auto row = [](const char* typed, const char* name, const QString& filter, const char* saved) {
            QTest::newRow(typed) << QString::fromLatin1(typed) << QString::fromLatin1(name) << filter
                                 << QString::fromLatin1(saved);
        };
        row("/a/My phones", "devices.pdf", pdf, "/a/My phones.pdf");
        row("/a/My phones.pdf", "devices.pdf", pdf, "/a/My phones.pdf");
        row("/a/My phones.PDF", "devices.pdf", pdf, "/a/My phones.PDF");
        row("/a.b/phones", "devices.pdf", pdf, "/a.b/phones.pdf");
        row("/a/phones 26.4", "devices.pdf", pdf, "/a/phones 26.4.pdf");
        row("/a/phones.", "devices.pdf", pdf, "/a/phones.pdf");
        row("/a/code.svg", "code.png", QStringLiteral("Pictures (*.png *.svg)"), "/a/code.svg");
        row("/a/code", "code.png", QStringLiteral("Pictures (*.png *.svg)"), "/a/code.png");
        row("/a/any.txt", "request.plist", QStringLiteral("All files (*)"), "/a/any.txt");
        row("/a/any", "request.plist", QStringLiteral("All files (*)"), "/a/any.plist");
        row("", "devices.pdf", pdf, "");
    }
    void aNameGetsTheSuffixThatIsMissing()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, name);
        QFETCH(const QString, filter);
        QFETCH(const QString, saved);
        QCOMPARE(withSuffix(typed, name, filter), saved);
    }

    void aFileThatIsThereIsNotReplacedUnasked()
    {
        const QTemporaryDir folder;
        QFile there(folder.filePath(QStringLiteral("list.csv")));
        QVERIFY(there.open(QIODevice::WriteOnly));
        const QStringList answers{folder.filePath(QStringLiteral("list")), folder.filePath(QStringLiteral("other"))};
        int asked = 0;
        QTimer look;
        connect(&look, &QTimer::timeout, this, [&] {
            auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
            if (dialog != nullptr && asked < answers.size()) {
                dialog->selectFile(answers[asked++]);
                QMetaObject::invokeMethod(dialog, "accept");
            }
        });
        look.start(5);
        QWidget over;
        const QString path = askWhereToSave(&over, QStringLiteral("Export"), QStringLiteral("devices.csv"),
                                            QStringLiteral("CSV (*.csv)"));
        QCOMPARE(asked, 2);
        QCOMPARE(path, folder.filePath(QStringLiteral("other.csv")));
    }

    void theMessageSaysWhereItIs()
    {
        MessageBar bar;
        bar.set(State::Ok, QStringLiteral("3 devices exported."), placeWords(QStringLiteral("/a/b/devices.csv")));
        offerFolder(&bar, QStringLiteral("/a/b/devices.csv"));
        QVERIFY(bar.accessibleName().contains(QDir::toNativeSeparators(QStringLiteral("/a/b/devices.csv"))));
        QVERIFY(bar.findChild<Button*>(QStringLiteral("showInFolder")) != nullptr);
    }
};

ESPALIER_TEST(SavedFileTest);
#include "saved_file_test.moc"
