#include "app/espalier/screenshots.h"

#include "ui/common/app_style.h"
#include "ui/screen.h"

#include <QPixmap>
#include <QTimer>

namespace espalier::app {

namespace {

// Long enough for a screen's answers and its 160 ms of motion; pictures are for people, not for tests.
constexpr int settleMs = 900;

} // namespace

Screenshots::Screenshots(ui::MainWindow& window, const QString& folder, QObject* parent)
    : QObject(parent), m_window(window), m_folder(folder)
{
}

void Screenshots::plan()
{
    const auto show = [this](const QString& id, const QVariantMap& what = {}) {
        return [this, id, what] { m_window.jump({id, what}); };
    };
    for (const auto& id : m_window.screenIds()) {
        m_shots.append({id + QStringLiteral("-light"), show(id)});
    }
    m_shots.append({QStringLiteral("device-light"), show(QStringLiteral("devices"), {{QStringLiteral("device"), 1}})});
    m_shots.append({QStringLiteral("small-window"), [this, show] {
                        m_window.resize(1024, 700);
                        show(QStringLiteral("devices"))();
                    }});
    m_shots.append({QStringLiteral("overview-dark"), [this, show] {
                        m_window.resize(1440, 900);
                        ui::applyColorScheme(ui::ColorScheme::Dark);
                        show(QStringLiteral("overview"))();
                    }});
    for (const auto& id : m_window.screenIds()) {
        if (id != QLatin1String("overview")) {
            m_shots.append({id + QStringLiteral("-dark"), show(id)});
        }
    }
}

void Screenshots::take()
{
    ui::applyColorScheme(ui::ColorScheme::Light);
    m_window.resize(1440, 900);
    plan();
    next();
}

void Screenshots::next()
{
    if (m_shots.isEmpty()) {
        Q_EMIT finished(m_allWritten);
        return;
    }
    const Shot shot = m_shots.takeFirst();
    shot.arrange();
    QTimer::singleShot(settleMs, this, [this, name = shot.name] {
        grab(name);
        next();
    });
}

void Screenshots::grab(const QString& name)
{
    const QString path = m_folder.filePath(name + QStringLiteral(".png"));
    if (!m_window.grab().save(path)) {
        qWarning("%s can't be written", qUtf8Printable(path));
        m_allWritten = false;
    }
}

} // namespace espalier::app
