#include "ui/server/listen_sheet.h"

#include "ui/common/button.h"
#include "ui/common/labelled_line.h"
#include "ui/common/message_bar.h"
#include "ui/common/page_scroll.h"
#include "ui/common/rows.h"
#include "ui/common/segments.h"
#include "ui/common/settings_saving.h"
#include "ui/common/text_label.h"
#include "ui/common/user_sentence.h"

#include <QHBoxLayout>
#include <QIntValidator>
#include <QLineEdit>

namespace espalier::ui {

namespace {

const QString listenKey = QStringLiteral("listen");
const QString devicePortKey = QStringLiteral("device_port");
const QString trustedProxyKey = QStringLiteral("trusted_proxy");
const QString headerKey = QStringLiteral("trusted_proxy_header");
const QString usualPlace = QStringLiteral("0.0.0.0:8443");
// As the segments stand.
const QStringList headers{QStringLiteral("nginx"), QStringLiteral("rfc9440"), QStringLiteral("none")};

} // namespace

ListenSheet::ListenSheet(server::Control& control, QWidget* over)
    : Sheet(over), m_control(control), m_message(new MessageBar), m_forwarding(new QWidget), m_header(new Segments),
      m_save(new Button(tr("Save"), Button::Kind::Primary))
{
    setPanelWidth(FormWidth);
    setTitle(tr("Where Espalier listens"));
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(BodyPadding, BodyPadding, BodyPadding, BodyPadding);
    column->setSpacing(space::medium);
    column->addWidget(m_message);
    addPlace(column);
    addProxy(column);
    column->addStretch(1);
    setBody(new PageScroll(content), 0);
    m_save->setObjectName(QStringLiteral("listenSave"));
    auto* cancel = new Button(Sheet::tr("Cancel"), Button::Kind::Standard);
    foot()->addWidget(cancel);
    foot()->addWidget(m_save);
    connect(cancel, &QPushButton::clicked, this, &Sheet::dismiss);
    connect(m_save, &QPushButton::clicked, this, &ListenSheet::save);
    for (const QLineEdit* line : {m_where, m_devicePort, m_proxy}) {
        connect(line, &QLineEdit::returnPressed, this, &ListenSheet::save);
        connect(line, &QLineEdit::textChanged, this, &ListenSheet::check);
    }
    check();
    m_control.call(QStringLiteral("setting.list"), {}, this, [this](const Result<QJsonValue>& result) {
        if (!result) {
            m_message->set(userSentence(result.error(), tr("Where it listens can’t be shown.")));
            return;
        }
        show(result->toObject());
    });
}

void ListenSheet::addPlace(QBoxLayout* column)
{
    auto* place = new QVBoxLayout;
    place->setSpacing(space::small);
    m_where = addLine(place, tr("Address and port of this computer"), "listenWhere");
    place->addWidget(
        paragraph(tr("0.0.0.0 stands for all its addresses. If Espalier doesn’t listen it tries at once, else "
                     "the change counts from the next start. Devices go on calling the public address.")));
    auto* port = new QVBoxLayout;
    port->setSpacing(space::small);
    m_devicePort = addLine(port, tr("Port for devices, if it is to be another one"), "devicePort");
    m_devicePort->setValidator(new QIntValidator(1, 65'535, m_devicePort));
    port->addWidget(
        paragraph(tr("Espalier listens there as well, at once, and devices that enroll from now on call the public "
                     "name with this port for good. Enrolled devices keep theirs.")));
    column->addLayout(place);
    column->addLayout(port);
}

void ListenSheet::addProxy(QBoxLayout* column)
{
    m_header->add(tr("As nginx does"));
    m_header->add(tr("RFC 9440"));
    m_header->add(tr("Not at all"));
    m_header->setAccessibleName(tr("How it hands on the certificate of a device"));
    m_header->setObjectName(QStringLiteral("proxyHeader"));
    auto* proxy = new QVBoxLayout;
    proxy->setSpacing(space::small);
    m_proxy = addLine(proxy, tr("Address of a reverse proxy before it"), "trustedProxy");
    m_proxy->setPlaceholderText(tr("None"));
    proxy->addWidget(
        paragraph(tr("Only when another program takes the devices’ connections. What it says about them is believed "
                     "from this address alone, and taken out of every other request.")));
    auto* forwarding = new QVBoxLayout(m_forwarding);
    forwarding->setContentsMargins(0, 0, 0, 0);
    forwarding->setSpacing(space::small);
    forwarding->addWidget(new TextLabel(tr("How it hands on the certificate of a device"), TextRole::Strong));
    forwarding->addWidget(atRowStart(m_header));
    forwarding->addWidget(
        paragraph(tr("nginx: X-SSL-Client-Cert with $ssl_client_escaped_cert. RFC 9440: Client-Cert and "
                     "Client-Cert-Chain. Not at all: only devices that sign their messages are known. "
                     "The client’s address comes last in X-Forwarded-For.")));
    column->addLayout(proxy);
    column->addWidget(m_forwarding);
}

void ListenSheet::show(const QJsonObject& settings)
{
    m_kept = settings;
    const QString where = settings.value(listenKey).toString();
    m_where->setText(where.isEmpty() ? usualPlace : where);
    m_where->selectAll();
    m_devicePort->setText(settings.value(devicePortKey).toString());
    m_proxy->setText(settings.value(trustedProxyKey).toString());
    const QString kept = settings.value(headerKey).toString();
    m_header->setCurrent(
        m_proxy->text().isEmpty() ? 0 : std::max(0, int(headers.indexOf(kept.isEmpty() ? headers.last() : kept))));
    check();
}

QString ListenSheet::header() const
{
    return headers.value(m_header->current());
}

void ListenSheet::check()
{
    m_forwarding->setVisible(!m_proxy->text().trimmed().isEmpty());
    const bool hasPort = m_devicePort->text().isEmpty() || m_devicePort->hasAcceptableInput();
    m_save->setEnabled(!m_kept.isEmpty() && hasPort && !m_where->text().trimmed().isEmpty());
}

void ListenSheet::save()
{
    if (!m_save->isEnabled()) {
        return;
    }
    m_message->clear();
    m_save->setEnabled(false);
    const QString proxy = m_proxy->text().trimmed();
    QList<SettingChange> all{{listenKey, m_where->text().trimmed()}, {devicePortKey, m_devicePort->text()}};
    if (!proxy.isEmpty()) {
        all.append({headerKey, header()}); // first, so that nothing is believed in the wrong form
    }
    all.append({trustedProxyKey, proxy});
    all.removeIf([this](const SettingChange& one) {
        const QString kept = m_kept.value(one.key).toString();
        return one.value == (kept.isEmpty() && one.key == listenKey ? usualPlace : kept);
    });
    saveSettings(m_control, all, this,
                 {[this](const SettingChange& one, const QJsonObject&) { m_kept.insert(one.key, one.value); },
                  [this](const SettingChange& one, const Error& error) {
                      m_message->set(userSentence(error, one.key == listenKey ? tr("The address was not changed.")
                                                         : one.key == devicePortKey
                                                             ? tr("The port for devices was not changed.")
                                                             : tr("The proxy was not changed.")));
                      check();
                  },
                  [this] {
                      Q_EMIT changed();
                      dismiss();
                  }});
}

} // namespace espalier::ui
