#pragma once

#include "ui/common/mono_text.h"

#include <QJsonArray>

namespace espalier::ui {

// The log of this run: one line each, newest at the end, plain text that can be copied.
class LogView : public MonoText {
    Q_OBJECT
public:
    enum class Level { All, Problems };

    explicit LogView(QWidget* parent = nullptr);
    void setLines(const QJsonArray& lines);
    void setLevel(Level level);

protected:
    void recolour() override;

private:
    void showLines();
    QJsonArray m_lines;
    Level m_level = Level::All;
};

} // namespace espalier::ui
