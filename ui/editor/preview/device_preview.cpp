#include "ui/editor/preview/device_preview.h"

#include "profiles/variables/variables.h"
#include "ui/assigning/device_choices.h"
#include "ui/common/user_sentence.h"
#include "ui/editor/preview/preview_sheet.h"

namespace espalier::ui {

namespace {
constexpr int SoonMs = 250;
}

DevicePreview::DevicePreview(EditorSession& session, server::Control& control, QWidget* over)
    : QObject(over), m_session(session), m_control(control), m_over(over)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(SoonMs);
    connect(&m_soon, &QTimer::timeout, this, &DevicePreview::look);
    connect(&session, &EditorSession::changed, &m_soon, qOverload<>(&QTimer::start));
    look();
}

void DevicePreview::look()
{
    const profiles::EditableDocument& document = m_session.document();
    const bool ofUse =
        !document.isBroken() && document.text().contains("%{") && !profiles::variablesIn(document).isEmpty();
    if (std::exchange(m_ofUse, ofUse) != ofUse) {
        Q_EMIT ofUseChanged();
    }
}

void DevicePreview::start()
{
    if (m_session.document().isBroken()) {
        return;
    }
    auto* sheet = new ChoiceSheet(
        m_over, tr("Preview for…"),
        tr("Shows the profile as this device would get it, with its values in place of the variables."), tr("Preview"));
    sheet->setObjectName(QStringLiteral("previewDevice"));
    auto names = std::make_shared<QHash<qint64, QString>>();
    askForDevices(m_control, sheet, [sheet, names](const Result<QList<ChoiceSheet::Choice>>& devices) {
        if (!devices) {
            sheet->showProblem(userSentence(devices.error(), {}).whyAndNext());
            return;
        }
        for (const ChoiceSheet::Choice& device : *devices) {
            names->insert(device.id, device.name);
        }
        sheet->setChoices(*devices);
    });
    connect(sheet, &ChoiceSheet::chosen, this, [this, sheet, names](qint64 device) {
        sheet->dismiss();
        show(device, names->value(device));
    });
}

void DevicePreview::show(qint64 device, const QString& name)
{
    auto* sheet = new PreviewSheet(m_control, m_session.document(), {device, name}, m_over);
    connect(sheet, &PreviewSheet::anotherRequested, this, [this, sheet] {
        sheet->dismiss();
        start();
    });
    connect(sheet, &PreviewSheet::deviceRequested, this, &DevicePreview::deviceRequested);
}

} // namespace espalier::ui
