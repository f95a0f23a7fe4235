#include "ui/main_window.h"

#include "ui/activity/activity_screen.h"
#include "ui/common/button.h"
#include "ui/common/focus_ring.h"
#include "ui/common/icon.h"
#include "ui/common/passing_message.h"
#include "ui/common/permissions.h"
#include "ui/common/role_words.h"
#include "ui/common/sheet.h"
#include "ui/common/text_label.h"
#include "ui/compliance/compliance_screen.h"
#include "ui/devices/devices_screen.h"
#include "ui/enrollment/enrollment_screen.h"
#include "ui/first_run/first_run_wizard.h"
#include "ui/first_run/opening_page.h"
#include "ui/groups/groups_screen.h"
#include "ui/operators/entrance.h"
#include "ui/operators/login_screen.h"
#include "ui/operators/operator_menu.h"
#include "ui/operators/passphrase_sheet.h"
#include "ui/overview/overview_screen.h"
#include "ui/profiles/profiles_screen.h"
#include "ui/reminder_tray.h"
#include "ui/reminders.h"
#include "ui/server/server_screen.h"
#include "ui/vault/vault_sheet.h"
#include "ui/window_menu.h"
#include "ui/workspace.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenuBar>
#include <QMetaMethod>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QWindow>

namespace espalier::ui {

namespace {
constexpr QSize usualSize(1440, 900);
constexpr QSize leastSize(960, 640);

// Every screen of the window, in the order of the side bar. A new screen is one line here.
void addScreens(Workspace& workspace, server::Control& control, const Clock& clock)
{
    workspace.add(new OverviewScreen(control, clock));
    workspace.addSeparator();
    workspace.add(new DevicesScreen(control, clock));
    workspace.add(new GroupsScreen(control, clock));
    workspace.add(new ComplianceScreen(control, clock));
    workspace.addSeparator();
    workspace.add(new ProfilesScreen(control, clock));
    workspace.addSeparator();
    workspace.add(new EnrollmentScreen(control, clock));
    workspace.add(new ActivityScreen(control, clock));
    workspace.addSeparator();
    workspace.add(new ServerScreen(control, clock));
}
} // namespace

MainWindow::MainWindow(const Clock& clock, QWidget* parent)
    : QMainWindow(parent), m_clock(clock), m_stack(new QStackedWidget), m_menu(new WindowMenu(this))
{
    setWindowTitle(QStringLiteral("Espalier"));
    setWindowIcon(applicationIcon());
    setMinimumSize(leastSize);
    resize(usualSize.boundedTo(QWidget::screen()->availableSize()));
    setCentralWidget(m_stack);
    new FocusRing(this);
#ifdef Q_OS_MACOS
    menuBar()->addMenu(m_menu);
#endif
    connect(m_menu, &WindowMenu::quitChosen, this, &QWidget::close);
    connect(m_menu, &WindowMenu::aboutChosen, this, &MainWindow::showAbout);
    connect(m_menu, &WindowMenu::screenChosen, this, [this](int screen) {
        if (showsScreens()) {
            m_workspace->show(screen);
        }
    });
    connect(m_menu, &QMenu::aboutToShow, this,
            [this] { m_menu->offerVault(showsScreens() && may(QStringLiteral("vault.list"))); });
    connect(m_menu, &WindowMenu::vaultChosen, this, [this] {
        if (showsScreens()) {
            new VaultSheet(m_entrance->control(), m_clock, this);
        }
    });
    connect(m_menu->ofOperator(), &OperatorMenu::lockChosen, this, [this] { m_entrance->session().lock(); });
    connect(m_menu->ofOperator(), &OperatorMenu::logOutChosen, this, [this] { m_entrance->logOut(); });
    connect(m_menu->ofOperator(), &OperatorMenu::passphraseChosen, this, &MainWindow::changePassphrase);
    qApp->installEventFilter(this); // Alt alone opens the menu
    restoreState();
}

MainWindow::MainWindow(server::Control& control, const Clock& clock, QWidget* parent) : MainWindow(clock, parent)
{
    serve(control);
}

MainWindow::~MainWindow()
{
    qApp->removeEventFilter(this);
    qDeleteAll(findChildren<Sheet*>(Qt::FindDirectChildrenOnly));
    removeScreens(); // before what they ask through
    delete m_entrance;
}

FirstRunWizard* MainWindow::startFirstRun()
{
    if (m_wizard == nullptr) {
        m_wizard = new FirstRunWizard;
        m_stack->addWidget(m_wizard);
    }
    m_stack->setCurrentWidget(m_wizard);
    return m_wizard;
}

OpeningPage* MainWindow::showOpening()
{
    if (m_opening == nullptr) {
        m_opening = new OpeningPage;
        m_stack->addWidget(m_opening);
    }
    m_stack->setCurrentWidget(m_opening);
    return m_opening;
}

void MainWindow::serve(server::Control& control)
{
    removeScreens();
    delete m_entrance;
    m_entrance = new Entrance(control, m_clock, *this);
    m_entrance->setParent(this);
    m_stack->addWidget(m_entrance->page());
    connect(m_entrance, &Entrance::shut, this, [this] {
        m_stack->setCurrentWidget(m_entrance->page());
        m_entrance->page()->takeFocus();
    });
    connect(m_entrance, &Entrance::opened, this, [this](Entrance::Whom whom) {
        if (whom == Entrance::Whom::Other) {
            m_workspace->storeState();
            makeScreens();
        }
        m_stack->setCurrentWidget(m_workspace);
        if (whom == Entrance::Whom::Same) {
            m_workspace->refresh();
        } else {
            Q_EMIT screensMade();
        }
    });
    connect(&m_entrance->session(), &OperatorSession::changed, this, &MainWindow::followOperator);
    makeScreens();
    if (m_wizard != nullptr) {
        m_stack->removeWidget(m_wizard);
        m_wizard->deleteLater();
        m_wizard = nullptr;
    }
    if (m_opening != nullptr) {
        m_stack->removeWidget(m_opening);
        m_opening->deleteLater();
        m_opening = nullptr;
    }
    m_entrance->start();
}

void MainWindow::makeScreens()
{
    removeScreens();
    server::Control& control = m_entrance->control();
    m_workspace = new Workspace(control, m_clock);
    addScreens(*m_workspace, control, m_clock);
    m_workspace->setMenu(m_menu);
    auto* reminders = new Reminders(control, m_clock, m_workspace);
    auto* tray = new ReminderTray(m_workspace);
    connect(reminders, &Reminders::reminded, tray, &ReminderTray::tell);
    connect(m_entrance, &Entrance::shut, tray, [tray] { tray->setSilent(true); });
    connect(m_entrance, &Entrance::opened, tray, [tray] { tray->setSilent(false); });
    connect(tray, &ReminderTray::clicked, this, [this](const Jump& where) {
        setWindowState(windowState() & ~Qt::WindowMinimized);
        raise();
        activateWindow();
        jump(where);
    });
    QStringList titles;
    for (const Screen* each : m_workspace->screens()) {
        titles.append(each->title());
    }
    m_menu->setScreens(titles);
    connect(m_workspace, &Workspace::organizationChanged, this, [this](const QString& name) {
        setWindowTitle(name.isEmpty() ? QStringLiteral("Espalier") : tr("%1 – Espalier").arg(name));
    });
    m_stack->addWidget(m_workspace);
    m_stack->setCurrentWidget(m_workspace);
    m_workspace->restoreState();
    followOperator();
}

void MainWindow::removeScreens()
{
    if (m_workspace != nullptr) {
        m_stack->removeWidget(m_workspace);
        delete m_workspace;
        m_workspace = nullptr;
    }
}

void MainWindow::followOperator()
{
    const OperatorSession& session = m_entrance->session();
    const bool isIn = session.state() == OperatorSession::State::In;
    const QString name = isIn ? session.name() : QString();
    m_menu->ofOperator()->setPerson(name);
    if (m_workspace != nullptr) {
        m_workspace->setOperator(name, isIn ? roleWords(session.role()) : QString(), m_menu->ofOperator());
    }
}

void MainWindow::changePassphrase()
{
    auto* sheet = new PassphraseSheet(m_entrance->control(), {}, this);
    connect(sheet, &PassphraseSheet::saved, this, [this] {
        auto* told = new PassingMessage(m_workspace);
        connect(told, &MessageBar::closed, told, &QObject::deleteLater);
        told->tell(tr("Your passphrase is changed."));
    });
    sheet->present();
}

bool MainWindow::showsScreens() const
{
    return m_workspace != nullptr && m_stack->currentWidget() == m_workspace;
}

bool MainWindow::may(const QString& operation) const
{
    return m_entrance == nullptr || Permissions::of(m_entrance->control()).may(operation);
}

void MainWindow::leaveServer()
{
    qDeleteAll(findChildren<Sheet*>(Qt::FindDirectChildrenOnly));
    if (m_workspace != nullptr) {
        m_workspace->storeState();
    }
    removeScreens();
    m_menu->ofOperator()->setPerson({});
    delete m_entrance;
    m_entrance = nullptr;
}

Screen* MainWindow::screen(const QString& id) const
{
    if (m_workspace != nullptr) {
        for (Screen* each : m_workspace->screens()) {
            if (each->id() == id) {
                return each;
            }
        }
    }
    return nullptr;
}

QStringList MainWindow::screenIds() const
{
    QStringList ids;
    if (m_workspace != nullptr) {
        for (const Screen* each : m_workspace->screens()) {
            ids.append(each->id());
        }
    }
    return ids;
}

void MainWindow::jump(const Jump& jump)
{
    if (showsScreens()) {
        m_workspace->jump(jump);
    }
}

void MainWindow::finishClose()
{
    m_mayClose = true;
    close();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_mayClose || !isSignalConnected(QMetaMethod::fromSignal(&MainWindow::closeConfirmed))) {
        storeState();
        event->accept();
        return;
    }
    event->ignore();
    if (m_workspace != nullptr && m_workspace->served() > 0 && !m_servedElsewhere) {
        askBeforeClosing();
    } else {
        confirmClose();
    }
}

void MainWindow::confirmClose()
{
    storeState();
    if (m_workspace != nullptr) {
        m_workspace->stopAsking();
    }
    Q_EMIT closeConfirmed();
}

void MainWindow::askBeforeClosing()
{
    if (Sheet* open = Sheet::current(this)) {
        if (open->objectName() == QLatin1String("closing")) {
            return;
        }
        if (open->objectName() != QLatin1String("recoveryCode")) { // which is shown this once
            open->dismiss();
        }
    }
    auto* sheet = new Sheet(this, Sheet::Place::Middle);
    sheet->setObjectName(QStringLiteral("closing"));
    sheet->setPanelWidth(480);
    const bool isShut = m_entrance != nullptr && m_entrance->isShut(); // how many is nobody's business then
    sheet->setTitle(isShut ? tr("Stop serving devices?")
                           : tr("Stop serving %n device(s)?", nullptr, m_workspace->served()));
    auto* words = new TextLabel(tr("While Espalier is closed, devices can’t check in, and commands wait. Nothing is "
                                   "lost: they call again once it runs."),
                                TextRole::Body, &Theme::text2);
    words->setWordWrap(true);
    sheet->setBody(words, 20);
    auto* keep = new Button(tr("Keep running"), Button::Kind::Standard);
    auto* stop = new Button(tr("Stop and close"), Button::Kind::Primary);
    stop->setObjectName(QStringLiteral("stopAndClose"));
    sheet->foot()->addWidget(keep);
    sheet->foot()->addWidget(stop);
    connect(keep, &QPushButton::clicked, sheet, &Sheet::dismiss);
    connect(stop, &QPushButton::clicked, this, [this, keep, stop] {
        keep->setEnabled(false);
        stop->setEnabled(false);
        stop->setText(tr("Stopping…"));
        confirmClose();
    });
    sheet->present(keep);
}

void MainWindow::showAbout()
{
    auto* sheet = new Sheet(this, Sheet::Place::Middle);
    sheet->setPanelWidth(480);
    sheet->setTitle(tr("About Espalier"));
    auto* words = new TextLabel(tr("Version %1. Apple device management from one desk. Free software under the GNU "
                                   "General Public License, version 3 or later.")
                                    .arg(QStringLiteral(ESPALIER_VERSION)),
                                TextRole::Body, &Theme::text2);
    words->setWordWrap(true);
    sheet->setBody(words, 20);
    auto* close = new Button(tr("Close"), Button::Kind::Standard);
    sheet->foot()->addWidget(close);
    connect(close, &QPushButton::clicked, sheet, &Sheet::dismiss);
    sheet->present(close);
}

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    if (showsScreens()) {
        if (event->key() == Qt::Key_Escape && m_workspace->goBack()) {
            return;
        }
        if (event->key() == Qt::Key_F6) {
            m_workspace->nextRegion();
            return;
        }
        if (event->key() == Qt::Key_F10) {
            m_workspace->openMenu();
            return;
        }
    }
    QMainWindow::keyPressEvent(event);
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        m_altAlone = key->key() == Qt::Key_Alt && (key->modifiers() & ~Qt::AltModifier) == Qt::NoModifier;
    } else if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::Wheel) {
        m_altAlone = false;
    } else if (event->type() == QEvent::KeyRelease && m_altAlone && isActiveWindow() &&
               watched == static_cast<QObject*>(windowHandle())) {
        m_altAlone = false;
        if (static_cast<QKeyEvent*>(event)->key() == Qt::Key_Alt && showsScreens()) {
            m_workspace->openMenu();
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::restoreState()
{
    const QByteArray geometry = QSettings().value(QStringLiteral("window/geometry")).toByteArray();
    if (!geometry.isEmpty()) {
        restoreGeometry(geometry);
    }
}

void MainWindow::storeState() const
{
    QSettings().setValue(QStringLiteral("window/geometry"), saveGeometry());
    if (m_workspace != nullptr) {
        m_workspace->storeState();
    }
}

} // namespace espalier::ui
