#include "ui/enrollment/link_handout.h"

#include "ui/common/icon.h"
#include "ui/common/saved_file.h"
#include "ui/common/written_file.h"
#include "ui/enrollment/handout_pdf.h"
#include "ui/enrollment/spoken_words_sheet.h"

#include <QBuffer>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QImage>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QSvgRenderer>

namespace espalier::ui {

namespace {
constexpr int PixelsPerModule = 16;

QString text(const QJsonObject& object, const char* key)
{
    return object.value(QLatin1String(key)).toString();
}

// Whole pixels per module, so that no edge is soft.
QByteArray picture(const QByteArray& svg)
{
    QSvgRenderer renderer(svg);
    QImage image(renderer.viewBox().size() * PixelsPerModule, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return png;
}

// A name for a file out of what somebody called a link.
QString fileName(const LinkRow& link, const QString& ending)
{
    QString name;
    for (const QChar letter : link.name) {
        name += letter.isLetterOrNumber() ? letter : QChar(u'-');
    }
    return name + ending;
}
} // namespace

QUrl mailDraft(const QString& to, const QString& subject, const QString& body)
{
    QString lines = body;
    lines.replace(QLatin1Char('\n'), QStringLiteral("\r\n"));
    const QByteArray address = QUrl::toPercentEncoding(to, "@");
    return QUrl::fromEncoded("mailto:" + address + "?subject=" + QUrl::toPercentEncoding(subject) +
                             "&body=" + QUrl::toPercentEncoding(lines));
}

LinkHandout::LinkHandout(server::Control& control, QWidget* over) : QObject(over), m_control(control), m_over(over) {}

void LinkHandout::offerAt(QPushButton* button, const std::function<const LinkRow*()>& current,
                          const std::function<void(QMenu*)>& more)
{
    auto* menu = new QMenu(button);
    button->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu, current, more] {
        menu->clear();
        if (const LinkRow* link = current()) {
            fillMenu(menu, *link);
            if (more) {
                more(menu);
            }
        }
    });
}

void LinkHandout::fillMenu(QMenu* menu, const LinkRow& link)
{
    menu->addAction(themedIcon(QStringLiteral("copy")), tr("Copy the message"), this,
                    [this, link] { copyMessage(link); });
    menu->addAction(themedIcon(QStringLiteral("mail")), tr("Write a mail…"), this, [this, link] { writeMail(link); });
    menu->addAction(themedIcon(QStringLiteral("note")), tr("Spoken words…"), this,
                    [this, link] { new SpokenWordsSheet(m_control, link, m_over); });
    menu->addSeparator();
    menu->addAction(themedIcon(QStringLiteral("print")), tr("Save a page to print…"), this, [this, link] {
        choose(tr("Save a page to print"), fileName(link, QStringLiteral(".pdf")), tr("PDF (*.pdf)"),
               [this, link](const QString& path) { savePage(link, path); });
    });
    menu->addAction(themedIcon(QStringLiteral("qr")), tr("Save the QR code…"), this, [this, link] {
        choose(tr("Save the QR code"), fileName(link, QStringLiteral(".png")), tr("Pictures (*.png *.svg)"),
               [this, link](const QString& path) { saveCode(link, path); });
    });
}

void LinkHandout::choose(const QString& title, const QString& name, const QString& filter,
                         const std::function<void(const QString&)>& go)
{
    const QString path = askWhereToSave(m_over, title, name, filter);
    if (!path.isEmpty()) {
        go(path);
    }
}

void LinkHandout::fetch(const LinkRow& link, const QString& failure, const std::function<void(const QJsonObject&)>& go)
{
    m_control.call(QStringLiteral("link.handout"),
                   {{QStringLiteral("link"), link.id},
                    {QStringLiteral("language"), QLocale().name().section(QLatin1Char('_'), 0, 0)}},
                   this, [this, failure, go](const Result<QJsonValue>& answer) {
                       if (!answer) {
                           Q_EMIT failed(userSentence(answer.error(), failure));
                           return;
                       }
                       go(answer->toObject());
                   });
}

void LinkHandout::copyMessage(const LinkRow& link)
{
    fetch(link, tr("The message was not copied."), [this](const QJsonObject& handout) {
        QGuiApplication::clipboard()->setText(text(handout, "message"));
        Q_EMIT done(tr("Message copied. Whoever has it can enroll a device until the link ends."));
    });
}

void LinkHandout::writeMail(const LinkRow& link)
{
    fetch(link, tr("The mail was not begun."), [this](const QJsonObject& handout) {
        const QUrl draft = mailDraft(text(handout, "to"), text(handout, "subject"), text(handout, "message"));
        if (QDesktopServices::openUrl(draft)) {
            Q_EMIT done(tr("The draft is in your mail program."));
            return;
        }
        QGuiApplication::clipboard()->setText(text(handout, "message"));
        Q_EMIT failed({tr("No mail program could be opened."), tr("The message is on the clipboard instead."), {}, {}});
    });
}

void LinkHandout::saveCode(const LinkRow& link, const QString& path)
{
    const QString failure = tr("The picture was not saved.");
    fetch(link, failure, [this, path, failure](const QJsonObject& handout) {
        const QByteArray svg = text(handout, "svg").toUtf8();
        const bool isSvg = path.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive);
        save(path, isSvg ? svg : picture(svg), tr("The QR code is saved as %1."), failure);
    });
}

void LinkHandout::savePage(const LinkRow& link, const QString& path)
{
    const QString failure = tr("The page was not saved.");
    fetch(link, failure, [this, path, failure](const QJsonObject& handout) {
        save(path, handoutPdf(handout), tr("The page is saved as %1."), failure);
    });
}

void LinkHandout::save(const QString& path, const QByteArray& content, const QString& words, const QString& failure)
{
    if (const auto written = writeFile(path, content); !written) {
        Q_EMIT failed(userSentence(written.error(), failure));
        return;
    }
    Q_EMIT done(words.arg(placeWords(path)));
}

} // namespace espalier::ui
