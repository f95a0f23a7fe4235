// Handing a link out: message, mail draft, code, page to print.
#include "tests/support/test.h"
#include "tests/ui/enrollment/enrollment_window.h"
#include "tests/ui/support/own_settings.h"
#include "ui/enrollment/link_handout.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QUrlQuery>

using namespace espalier;
using namespace espalier::ui;
using test::EnrollmentWindow;

namespace {

QByteArray content(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class LinkHandoutTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QList<QUrl> m_opened;

    struct Desk {
        Desk() : handout(control, &over), done(&handout, &LinkHandout::done), failed(&handout, &LinkHandout::failed)
        {
            link.id = 1;
            link.name = QStringLiteral("Spring / interns");
        }
        test::FakeControl control;
        QWidget over;
        LinkHandout handout;
        LinkRow link;
        QSignalSpy done, failed;
    };

public Q_SLOTS:
    void open(const QUrl& url) { m_opened << url; }

private Q_SLOTS:
    void initTestCase() { test::useOwnSettings(m_folder, ColorScheme::Dark); }
    void init() { m_opened.clear(); }
    void cleanup() { QDesktopServices::unsetUrlHandler(QStringLiteral("mailto")); }

    void everythingIsInTheMenuOfTheLink()
    {
        EnrollmentWindow window;
        QTRY_VERIFY(window.isLoaded());
        auto* button = window.screen.findChild<Button*>(QStringLiteral("handOut"));
        QVERIFY(button->isEnabled());
        Q_EMIT button->menu()->aboutToShow();
        QStringList words;
        for (const QAction* action : button->menu()->actions()) {
            words << action->text();
        }
        words.removeAll(QString());
        QCOMPARE(words, (QStringList{QStringLiteral("Copy the message"), QStringLiteral("Write a mail…"),
                                     QStringLiteral("Spoken words…"), QStringLiteral("Save a page to print…"),
                                     QStringLiteral("Save the QR code…"), QStringLiteral("Save as a profile file…")}));
        button->menu()->actions().constFirst()->trigger();
        QTRY_VERIFY(window.says(QStringLiteral("Message copied")));
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("Hello,")));
    }

    void aClosedLinkIsNotHandedOut()
    {
        EnrollmentWindow window;
        QTRY_VERIFY(window.isLoaded());
        window.list->setCurrentIndex(window.list->model()->index(window.list->model()->rowCount() - 1, 0));
        QVERIFY(!window.screen.findChild<Button*>(QStringLiteral("handOut"))->isEnabled());
    }

    void theMailHasPersonSubjectAndText()
    {
        QDesktopServices::setUrlHandler(QStringLiteral("mailto"), this, "open");
        Desk desk;
        desk.handout.writeMail(desk.link);
        QTRY_COMPARE(m_opened.size(), 1);
        QCOMPARE(m_opened.first().path(), QStringLiteral("anna@example.com"));
        const QUrlQuery query(m_opened.first());
        QCOMPARE(query.queryItemValue(QStringLiteral("subject"), QUrl::FullyDecoded),
                 QStringLiteral("Add your device – Marlow & Finch"));
        QVERIFY(query.queryItemValue(QStringLiteral("body"), QUrl::FullyDecoded)
                    .startsWith(QStringLiteral("Hello,\r\n\r\n")));
        QCOMPARE(desk.done.size(), 1);
    }

    void nobodyCanPutMoreIntoAMailThanItsText()
    {
        const QUrl draft = mailDraft(QStringLiteral("a@example.com?bcc=b@example.com"),
                                     QStringLiteral("x&bcc=c@example.com"), QStringLiteral("y"));
        QCOMPARE(QUrlQuery(draft).queryItems().size(), 2);
        QVERIFY(!draft.toEncoded().contains("bcc="));
    }

    void theCodeIsSavedAsPictureOrDrawing()
    {
        Desk desk;
        const QString png = m_folder.filePath(QStringLiteral("code.png"));
        desk.handout.saveCode(desk.link, png);
        QTRY_COMPARE(desk.done.size(), 1);
        const QImage image(png);
        QCOMPARE(image.size(), QSize(29 * 16, 29 * 16));
        QCOMPARE(image.pixelColor(0, 0), QColor(Qt::white));
        QCOMPARE(image.pixelColor(4 * 16, 4 * 16), QColor(Qt::black)); // edges are sharp
        QCOMPARE(image.pixelColor(4 * 16 - 1, 4 * 16), QColor(Qt::white));
        const QString svg = m_folder.filePath(QStringLiteral("code.SVG"));
        desk.handout.saveCode(desk.link, svg);
        QTRY_COMPARE(desk.done.size(), 2);
        QVERIFY(content(svg).startsWith("<svg"));
    }

    void thePageIsOnePdf()
    {
        Desk desk;
        const QString pdf = m_folder.filePath(QStringLiteral("page.pdf"));
        desk.handout.savePage(desk.link, pdf);
        QTRY_COMPARE(desk.done.size(), 1);
        const QByteArray page = content(pdf);
        QVERIFY(page.startsWith("%PDF-"));
        QCOMPARE(page.count("/Type /Page\n"), 1);
    }

    void whatCanNotBeWrittenIsTold()
    {
        Desk desk;
        desk.handout.savePage(desk.link, m_folder.filePath(QStringLiteral("no/such/folder/page.pdf")));
        QTRY_COMPARE(desk.failed.size(), 1);
        QCOMPARE(desk.failed.first().first().value<UserSentence>().what, QStringLiteral("The page was not saved."));
    }

    void aRefusedHandoutIsTold()
    {
        Desk desk;
        desk.control.refuse(QStringLiteral("link.handout"), ErrorCode::NotFound, QStringLiteral("no such link"));
        desk.handout.copyMessage(desk.link);
        QTRY_COMPARE(desk.failed.size(), 1);
        QCOMPARE(desk.done.size(), 0);
    }
};

ESPALIER_TEST(LinkHandoutTest);
#include "handout_test.moc"
