#include "ui/server/push_route_sheet.h"

#include "ui/common/button.h"
#include "ui/common/device_text.h"
#include "ui/common/labelled_line.h"
#include "ui/common/message_bar.h"
#include "ui/common/segments.h"
#include "ui/common/settings_saving.h"
#include "ui/common/text_label.h"
#include "ui/common/user_sentence.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QUrl>

namespace espalier::ui {

namespace {
const QString portKey = QStringLiteral("push_port");
const QString pushProxyKey = QStringLiteral("push_proxy");
const QString fromSystem = QStringLiteral("system");
const QString direct = QStringLiteral("none");
// As the segments stand.
const QStringList ports{QStringLiteral("443"), QStringLiteral("2197")};
enum Way { System, Direct, Proxy };

// "proxy.example:3128" is what people write down.
QString asAddress(const QString& typed)
{
    const QString text = typed.trimmed();
    return text.isEmpty() || text.contains(QLatin1String("://")) ? text : QStringLiteral("http://") + text;
}

bool isPlace(const QString& address)
{
    const QUrl url(address, QUrl::StrictMode);
    return url.isValid() && url.scheme() == QLatin1String("http") && !url.host().isEmpty() && url.port() > 0;
}
} // namespace

PushRouteSheet::PushRouteSheet(server::Control& control, const QString& own, QWidget* over)
    : Sheet(over), m_control(control), m_message(new MessageBar), m_port(new Segments), m_way(new Segments),
      m_proxyField(new QWidget), m_save(new Button(tr("Save"), Button::Kind::Primary))
{
    setPanelWidth(FormWidth);
    setTitle(own.isEmpty() ? tr("Connection to Apple’s push service") : tr("Connection to the push service"));
    for (const QString& port : ports) {
        m_port->add(port);
    }
    m_port->setAccessibleName(tr("Port"));
    m_port->setObjectName(QStringLiteral("pushPort"));
    m_way->add(tr("As this computer does"));
    m_way->add(tr("Directly"));
    m_way->add(tr("Through a proxy"));
    m_way->setAccessibleName(tr("Way"));
    m_way->setObjectName(QStringLiteral("pushWay"));
    auto* proxy = new QVBoxLayout(m_proxyField);
    proxy->setContentsMargins(0, 0, 0, 0);
    proxy->setSpacing(6);
    m_proxy = addLine(proxy, tr("Address of the proxy"), "pushProxy");
    m_proxy->setPlaceholderText(QStringLiteral("http://proxy.example:3128"));
    proxy->addWidget(paragraph(tr("An HTTP proxy that lets CONNECT through. One that wants a password is named in the "
                                  "settings of this computer (https_proxy), where Espalier finds it.")));
    m_save->setObjectName(QStringLiteral("savePushRoute"));

    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(paragraph(
        own.isEmpty()
            ? tr("Espalier wakes devices through api.push.apple.com. Change this only where the network stops it: "
                 "port 2197 where 443 is closed to the outside, a proxy where nothing gets out otherwise. It counts "
                 "from the next wake-up on.")
            : tr("This server was started with a push service that isn’t Apple’s: %1. It wakes devices only there. The "
                 "port here is Apple’s and counts for nothing now; the way counts from the next wake-up on.")
                  .arg(isolated(own))));
    column->addWidget(m_message);
    column->addWidget(new TextLabel(tr("Port"), TextRole::Strong));
    column->addWidget(atRowStart(m_port));
    column->addWidget(new TextLabel(tr("Way"), TextRole::Strong));
    column->addWidget(atRowStart(m_way));
    column->addWidget(m_proxyField);
    column->addStretch(1);
    setBody(body, BodyPadding);
    auto* cancel = new Button(Sheet::tr("Cancel"), Button::Kind::Standard);
    foot()->addWidget(cancel);
    foot()->addWidget(m_save);
    connect(cancel, &QPushButton::clicked, this, &Sheet::dismiss);
    connect(m_port, &Segments::currentChanged, this, &PushRouteSheet::check);
    connect(m_way, &Segments::currentChanged, this, &PushRouteSheet::check);
    connect(m_proxy, &QLineEdit::textChanged, this, &PushRouteSheet::check);
    connect(m_proxy, &QLineEdit::returnPressed, m_save, &QPushButton::click);
    connect(m_save, &QPushButton::clicked, this, &PushRouteSheet::save);
    check();
    m_control.call(QStringLiteral("setting.list"), {}, this, [this](const Result<QJsonValue>& result) {
        if (!result) {
            m_message->set(userSentence(result.error(), tr("The connection can’t be shown.")));
            return;
        }
        show(result->toObject());
    });
}

void PushRouteSheet::show(const QJsonObject& settings)
{
    m_kept = settings;
    const QString proxy = settings.value(pushProxyKey).toString();
    m_port->setCurrent(std::max(0, int(ports.indexOf(settings.value(portKey).toString()))));
    m_way->setCurrent(proxy.isEmpty() || proxy == fromSystem ? System : proxy == direct ? Direct : Proxy);
    if (m_way->current() == Proxy) {
        m_proxy->setText(proxy);
    }
    check();
}

QString PushRouteSheet::port() const
{
    return ports.value(m_port->current());
}

QString PushRouteSheet::proxy() const
{
    if (m_way->current() != Proxy) {
        return m_way->current() == System ? fromSystem : direct;
    }
    const QString address = asAddress(m_proxy->text());
    return isPlace(address) ? address : QString();
}

void PushRouteSheet::check()
{
    m_proxyField->setVisible(m_way->current() == Proxy);
    m_save->setEnabled(!m_kept.isEmpty() && !proxy().isEmpty());
}

void PushRouteSheet::save()
{
    if (!m_save->isEnabled()) {
        return;
    }
    m_message->clear();
    m_save->setEnabled(false);
    QList<SettingChange> changes;
    for (const auto& [key, value, usual] :
         {std::tuple{pushProxyKey, proxy(), fromSystem}, std::tuple{portKey, port(), ports.first()}}) {
        const QString kept = m_kept.value(key).toString();
        if ((kept.isEmpty() ? usual : kept) != value) {
            changes.append({key, value});
        }
    }
    saveSettings(m_control, changes, this,
                 {[this](const SettingChange& one, const QJsonObject&) { m_kept.insert(one.key, one.value); },
                  [this](const SettingChange& one, const Error& error) {
                      m_message->set(userSentence(error, one.key == portKey ? tr("The port was not changed.")
                                                                            : tr("The way was not changed.")));
                      check();
                  },
                  [this] {
                      Q_EMIT changed();
                      dismiss();
                  }});
}

} // namespace espalier::ui
