#include "app/espalier/screenshots.h"

#include "ui/common/app_style.h"
#include "ui/screen.h"

#include <QPixmap>
#include <QTimer>

namespace espalier::app {

namespace {

// Long enough for a screen's answers and its 160 ms of motion; pictures are for people, not for tests.
constexpr int settleMs = 900;
constexpr QSize fullSize(1440, 900);
constexpr QSize smallSize(1024, 700);

} // namespace

Screenshots::Screenshots(ui::MainWindow& window, const QString& folder, QObject* parent)
    : QObject(parent), m_window(window), m_folder(folder)
{
}

Screenshots::~Screenshots() = default;

void Screenshots::plan()
{
    const auto show = [this](const QString& id, const QVariantMap& what = {}) {
        return [this, id, what] { m_window.jump({id, what}); };
    };
    for (const auto& id : m_window.screenIds()) {
        m_shots.append({id + QStringLiteral("-light"), show(id)});
    }
    m_shots.append({QStringLiteral("device-light"), show(QStringLiteral("devices"), {{QStringLiteral("device"), 1}})});
    m_shots.append(
        {QStringLiteral("profile-light"), show(QStringLiteral("profiles"), {{QStringLiteral("profile"), 1}})});
    const QVariantMap editing{{QStringLiteral("profile"), 1}, {QStringLiteral("edit"), true}};
    m_shots.append({QStringLiteral("editor-light"), show(QStringLiteral("profiles"), editing)});
    m_shots.append({QStringLiteral("link-light"), show(QStringLiteral("enrollment"), {{QStringLiteral("link"), 1}})});
    m_firstRun = std::make_unique<ui::FirstRunWizard>();
    m_firstRun->resize(fullSize);
    m_shots.append(
        {QStringLiteral("first-run"), [this] { m_firstRun->goTo(ui::FirstRunStep::Address); }, m_firstRun.get()});
    m_shots.append({QStringLiteral("small-window"), [this, show] {
                        m_window.resize(smallSize);
                        show(QStringLiteral("devices"))();
                    }});
    m_shots.append({QStringLiteral("overview-dark"), [this, show] {
                        m_window.resize(fullSize);
                        ui::applyColorScheme(ui::ColorScheme::Dark);
                        show(QStringLiteral("overview"))();
                    }});
    for (const auto& id : m_window.screenIds()) {
        if (id != QLatin1String("overview")) {
            m_shots.append({id + QStringLiteral("-dark"), show(id)});
        }
    }
    m_shots.append({QStringLiteral("editor-dark"), show(QStringLiteral("profiles"), editing)});
}

void Screenshots::take()
{
    if (!m_folder.mkpath(QStringLiteral("."))) {
        qWarning("%s can't be made", qUtf8Printable(m_folder.path()));
        Q_EMIT finished(false);
        return;
    }
    ui::applyColorScheme(ui::ColorScheme::Light);
    m_window.resize(fullSize);
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
    QTimer::singleShot(settleMs, this, [this, shot] {
        if (!m_window.showsScreens()) {
            grab({QStringLiteral("login-light"), {}});
            qWarning("this Espalier has operators: the pictures of its screens need somebody who has logged in");
            Q_EMIT finished(false);
            return;
        }
        grab(shot);
        next();
    });
}

void Screenshots::grab(const Shot& shot)
{
    const QString path = m_folder.filePath(shot.name + QStringLiteral(".png"));
    QWidget& subject = shot.subject != nullptr ? *shot.subject : m_window;
    if (!subject.grab().save(path)) {
        qWarning("%s can't be written", qUtf8Printable(path));
        m_allWritten = false;
    }
}

} // namespace espalier::app
