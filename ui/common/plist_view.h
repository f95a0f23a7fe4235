// A property list as it was sent or received: mono text with quiet colours, read only.
#pragma once

#include "ui/common/mono_text.h"

namespace espalier::ui {

class PlistView : public MonoText {
    Q_OBJECT
public:
    explicit PlistView(QWidget* parent = nullptr);
    // At most 1 MiB is shown; binary is shown as hex.
    void setBody(const QByteArray& body);
    [[nodiscard]] const QByteArray& body() const { return m_body; }

protected:
    void recolour() override;

private:
    QByteArray m_body;
    class Colors;
    Colors* m_colors;
};

} // namespace espalier::ui
