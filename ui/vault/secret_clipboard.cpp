#include "ui/vault/secret_clipboard.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QGuiApplication>
#include <QMimeData>
#include <QWidget>

namespace espalier::ui {

namespace {
QByteArray digestOf(const QString& text)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
}
} // namespace

SecretClipboard::SecretClipboard(const Clock& clock, QObject* parent) : QObject(parent), m_countdown(clock)
{
    connect(&m_countdown, &Countdown::changed, this, &SecretClipboard::changed);
    connect(&m_countdown, &Countdown::over, this, &SecretClipboard::clear);
}

SecretClipboard::~SecretClipboard()
{
    if (m_countdown.isRunning()) {
        clear();
    }
}

SecretClipboard& SecretClipboard::of(const QWidget& widget, const Clock& clock)
{
    QWidget* window = widget.window();
    auto* found = window->findChild<SecretClipboard*>(QString(), Qt::FindDirectChildrenOnly);
    return found != nullptr ? *found : *new SecretClipboard(clock, window);
}

void SecretClipboard::copy(const QString& secret)
{
    auto* data = new QMimeData;
    data->setText(secret);
    // Asks histories of clipboards (KDE's, GNOME's extensions) not to keep it.
    data->setData(QStringLiteral("x-kde-passwordManagerHint"), QByteArrayLiteral("secret"));
    QGuiApplication::clipboard()->setMimeData(data);
    m_digest = digestOf(secret);
    m_countdown.start(staysSeconds);
}

void SecretClipboard::clear()
{
    m_countdown.stop();
    QClipboard* clipboard = QGuiApplication::clipboard();
    if (digestOf(clipboard->text()) == m_digest) {
        clipboard->clear();
    }
    m_digest.clear();
    Q_EMIT changed(0);
}

} // namespace espalier::ui
