// How soon a large profile can be edited in the form, and how long typing there and in its XML can be held up. Prints
// JSON, times of the GUI thread in milliseconds, drawing included; beside them what it worked itself, which a busy
// machine changes less:
//   benchmark_profile_editor [--megabytes 4.9] [--payloads 400] [--keys 60]
#include "app/espalier/journal_drafts.h"
#include "profiles/editing/payloads.h"
#include "profiles/editing/reading.h"
#include "tests/benchmark/large_profile.h"
#include "tests/ui/support/fake_control.h"
#include "ui/common/app_style.h"
#include "ui/editor/editor_screen.h"
#include "ui/editor/xml/xml_edit.h"

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include <ctime>

using namespace espalier;
using namespace espalier::ui;

namespace {

struct Taken {
    double ms = 0;
    double worked = 0; // by this thread

    [[nodiscard]] QJsonObject json() const { return {{QStringLiteral("ms"), ms}, {QStringLiteral("worked"), worked}}; }
};

class Watch {
public:
    Watch() { restart(); }
    void restart()
    {
        m_wall.start();
        m_work = workedNs();
    }
    [[nodiscard]] Taken taken() const
    {
        return {double(m_wall.nsecsElapsed()) / 1e6, double(workedNs() - m_work) / 1e6};
    }

private:
    static qint64 workedNs()
    {
        timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return qint64(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
    }
    QElapsedTimer m_wall;
    qint64 m_work = 0;
};

// Knows the longest time that the window could not react: one event, whatever it is, handled to its end.
class Watched : public QApplication {
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override
    {
        const Watch watch;
        const bool outermost = m_depth++ == 0;
        const QByteArray name =
            outermost ? named(receiver) + ", event " + QByteArray::number(event->type()) : QByteArray();
        const bool done = QApplication::notify(receiver, event);
        --m_depth;
        if (const Taken taken = watch.taken(); outermost && taken.worked > m_longest.worked) {
            m_longest = taken;
            m_what = name;
        }
        return done;
    }

    // Since it was asked last.
    QJsonObject longest()
    {
        QJsonObject told = std::exchange(m_longest, {}).json();
        told[QStringLiteral("in")] = QString::fromLatin1(std::exchange(m_what, {}));
        return told;
    }

private:
    // A timer says little, but its interval or whose it is tells it.
    static QByteArray named(const QObject* object)
    {
        QByteArray name = object->metaObject()->className();
        if (const auto* timer = qobject_cast<const QTimer*>(object)) {
            name += " of " + QByteArray::number(timer->interval()) + " ms";
        }
        return object->parent() != nullptr ? name + " in " + object->parent()->metaObject()->className() : name;
    }

    int m_depth = 0;
    Taken m_longest;
    QByteArray m_what;
};

void workOff()
{
    do {
        QCoreApplication::sendPostedEvents();
    } while (QAbstractEventDispatcher::instance()->processEvents(QEventLoop::AllEvents));
}

void waitUntil(const std::function<bool()>& holds)
{
    while (!holds()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    workOff();
}

// As fast as somebody types who is fast, with a pause after every eighth key that is long enough for the problems.
QJsonObject type(int keys, const EditorSession& session)
{
    QList<Taken> taken;
    QTimer pace;
    pace.setTimerType(Qt::PreciseTimer);
    QObject::connect(&pace, &QTimer::timeout, &pace, [&] {
        QWidget* field = QApplication::focusWidget();
        const Watch watch;
        for (const QEvent::Type kind : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(kind, Qt::Key_A, Qt::NoModifier, QStringLiteral("a"));
            QCoreApplication::sendEvent(field, &event);
        }
        taken.append(watch.taken());
        pace.setInterval(taken.size() % 8 == 0 ? 1000 : 60);
    });
    pace.start(60);
    waitUntil([&] { return taken.size() >= keys; });
    pace.stop();
    waitUntil([&] { return session.areProblemsCurrent(); });
    std::sort(taken.begin(), taken.end(), [](const Taken& a, const Taken& b) { return a.worked < b.worked; });
    return {{QStringLiteral("median"), taken[taken.size() / 2].json()},
            {QStringLiteral("slowest"), taken.last().json()}};
}

} // namespace

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    Watched app(argc, argv);
    const QTemporaryDir folder;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
    QCommandLineParser parser;
    const auto option = [&parser](const char* name, const char* byDefault) {
        parser.addOption({QLatin1String(name), QString(), QStringLiteral("N"), QLatin1String(byDefault)});
        return [&parser, name] { return parser.value(QLatin1String(name)).toDouble(); };
    };
    const auto megabytes = option("megabytes", "4.9");
    const auto payloads = option("payloads", "400");
    const auto keys = option("keys", "60");
    parser.addHelpOption();
    parser.process(app);
    const QByteArray file = benchmark::largeProfile(qsizetype(megabytes() * 1024 * 1024), std::max(2, int(payloads())));

    installAppStyle(ColorScheme::Light);
    Watch watch;
    const auto catalogue = catalogue::Catalogue::shipped();
    if (!catalogue) {
        qFatal("%s", qPrintable(catalogue.error().what));
    }
    QJsonObject result{{QStringLiteral("bytes"), file.size()}, {QStringLiteral("catalogue"), watch.taken().json()}};
    test::FakeControl control;
    const SystemClock clock;
    const crypto::Sealer sealer(SecretBytes(QByteArray(32, 'k')));
    app::JournalDrafts drafts(folder.filePath(QStringLiteral("drafts")), sealer, clock);

    watch.restart();
    auto document = profiles::openDocument(file);
    if (!document || document->isBroken()) {
        qFatal("the profile doesn't open");
    }
    result[QStringLiteral("read")] = watch.taken().json();
    auto* session = new EditorSession(std::move(*document), {1, 1, QStringLiteral("Large")}, *catalogue, clock,
                                      drafts.start({}, {}, 1));
    EditorScreen screen(session, control, clock);
    screen.resize(1440, 900);
    screen.show();
    workOff();
    result[QStringLiteral("usable form")] = watch.taken().json();
    result[QStringLiteral("longest while opening")] = app.longest();
    waitUntil([&] { return session->areProblemsCurrent(); });
    result[QStringLiteral("until problems are known")] = watch.taken().json();
    result[QStringLiteral("problems")] = session->problems().size();
    result[QStringLiteral("longest until then")] = app.longest();

    watch.restart();
    const auto all = profiles::payloads(session->document());
    const profiles::NodeId payload = all[all.size() / 2].node;
    session->reveal(session->document().path(session->document().child(payload, u"Setting7")));
    workOff();
    result[QStringLiteral("turn to a key")] = watch.taken().json();
    if (qobject_cast<QLineEdit*>(QApplication::focusWidget()) == nullptr) {
        screen.activateWindow();
        workOff();
        session->reveal(session->current());
        workOff();
    }
    if (qobject_cast<QLineEdit*>(QApplication::focusWidget()) == nullptr) {
        qFatal("the field has no focus");
    }
    static_cast<void>(app.longest());
    result[QStringLiteral("keystroke")] = type(std::max(1, int(keys())), *session);
    result[QStringLiteral("longest while typing")] = app.longest();
    watch.restart();
    session->history().undo();
    workOff();
    result[QStringLiteral("undo")] = watch.taken().json();

    screen.findChild<QLineEdit*>(QStringLiteral("findKey"))->setFocus();
    workOff();
    static_cast<void>(app.longest());
    result[QStringLiteral("keystroke in the search")] = type(std::max(1, int(keys())), *session);
    result[QStringLiteral("longest while searching")] = app.longest();

    watch.restart();
    screen.showTab(QStringLiteral("xml"));
    workOff();
    result[QStringLiteral("turn to the XML")] = watch.taken().json();
    auto* xml = qobject_cast<XmlEdit*>(QApplication::focusWidget());
    if (xml == nullptr || !xml->find(QStringLiteral("value 7"))) {
        qFatal("the XML has no focus, or not the key");
    }
    const auto typeAt = [&](QTextCursor::MoveOperation place, const QString& name) {
        QTextCursor cursor = xml->textCursor();
        cursor.clearSelection();
        cursor.movePosition(place);
        xml->setTextCursor(cursor);
        workOff();
        static_cast<void>(app.longest());
        result[QStringLiteral("keystroke ") + name] = type(std::max(1, int(keys())), *session);
        result[QStringLiteral("longest while typing ") + name] = app.longest();
    };
    typeAt(QTextCursor::NoMove, QStringLiteral("in a value of the XML"));
    typeAt(QTextCursor::StartOfLine, QStringLiteral("that breaks the XML"));
    QTextStream(stdout) << QJsonDocument(result).toJson();
    return 0;
}
